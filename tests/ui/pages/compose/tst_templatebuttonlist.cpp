// SPDX-License-Identifier: MIT
#include "ui/pages/compose/templatebuttonlist.h"

#include "resources/assets.h"
#include "tests/ui/window/accessibletree.h"
#include "ui/widgets/comboboxaccessible.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Kind = TemplateButtonKind;

namespace {

const auto combo = QAccessible::ComboBox;
const auto text = QAccessible::EditableText;
const auto press = QAccessible::Button;

QList<TemplateButton> sample()
{
    return {{Kind::Call, u"Ring"_s},
            {Kind::Url, u"See"_s, u"https://a.example"_s},
            {Kind::QuickReply, u"No"_s}};
}

} // namespace

class TestTemplateButtonList : public QObject
{
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        loadAssets();
        QAccessible::setActive(true);
        installComboBoxNames();
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        layout->addWidget(m_before);
        m_list = new TemplateButtonList(m_window.get());
        m_list->setAccessibleName(u"Buttons"_s);
        layout->addWidget(m_list);
        m_after = new QLineEdit;
        layout->addWidget(m_after);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_before->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void beginsWithoutButtons()
    {
        QCOMPARE(namesOfRole(*m_list, combo), {});
        QCOMPARE(namesOfRole(*m_list, press), {u"Add button"_s});
        QVERIFY(shownItem(*m_window, QAccessible::Grouping, u"Buttons"_s) != nullptr);
    }

    void namesEveryControl()
    {
        QList<TemplateButton> buttons = sample();
        buttons.append({Kind::PhoneNumber});
        buttons.append({Kind::CopyCode});
        m_list->setButtons(buttons);

        QCOMPARE(namesOfRole(*m_list, combo),
                 (QStringList{u"Button 1 type"_s, u"Button 2 type"_s, u"Button 3 type"_s,
                              u"Button 4 type"_s, u"Button 5 type"_s}));
        QCOMPARE(namesOfRole(*m_list, text),
                 (QStringList{u"Button 1 label"_s, u"Button 2 label"_s, u"Button 2 address"_s,
                              u"Button 3 label"_s, u"Button 4 label"_s, u"Button 4 phone number"_s,
                              u"Button 5 code"_s}));
        QCOMPARE(namesOfRole(*m_list, press).mid(3),
                 (QStringList{u"Remove button 4"_s, u"Remove button 5"_s, u"Add button"_s}));
    }

    void showsButtonsWithoutEditingThem()
    {
        QSignalSpy changed(m_list, &TemplateButtonList::buttonsChanged);
        m_list->setButtons(sample());

        QCOMPARE(line(u"Button 2 label"_s)->text(), u"See"_s);
        QCOMPARE(line(u"Button 2 address"_s)->text(), u"https://a.example"_s);
        QCOMPARE(box(u"Button 3 type"_s)->currentIndex(), static_cast<int>(Kind::QuickReply));
        QCOMPARE(m_list->buttons(), sample());
        m_list->setButtons({});
        QCOMPARE(namesOfRole(*m_list, combo), {});
        QCOMPARE(changed.size(), 0);
    }

    void saysWhatWasTyped()
    {
        m_list->setButtons(sample());
        QSignalSpy changed(m_list, &TemplateButtonList::buttonsChanged);

        QTest::keyClicks(line(u"Button 2 label"_s), u"!"_s);
        QTest::keyClicks(line(u"Button 2 address"_s), u"/b"_s);

        QCOMPARE(changed.size(), 3);
        QList<TemplateButton> expected = sample();
        expected[1] = {Kind::Url, u"See!"_s, u"https://a.example/b"_s};
        QCOMPARE(changed.constLast().constFirst().value<QList<TemplateButton>>(), expected);
        QCOMPARE(m_list->buttons(), expected);
    }

    void keepsTheCursorWhenItsOwnEditComesBack()
    {
        m_list->setButtons(sample());
        connect(m_list, &TemplateButtonList::buttonsChanged, m_list,
                &TemplateButtonList::setButtons);
        QLineEdit *label = line(u"Button 2 label"_s);
        label->setFocus();
        label->setCursorPosition(0);

        QTest::keyClicks(label, u"Go "_s);

        QCOMPARE(label->text(), u"Go See"_s);
        QCOMPARE(label->cursorPosition(), 3);
    }

    void keepsWhatAKindDoesNotShow()
    {
        m_list->setButtons(sample());
        box(u"Button 2 type"_s)->setCurrentIndex(static_cast<int>(Kind::QuickReply));
        QCOMPARE(m_list->buttons()[1],
                 (TemplateButton{Kind::QuickReply, u"See"_s, u"https://a.example"_s}));
        QVERIFY(shownItem(*m_list, text, u"Button 2 address"_s) == nullptr);

        box(u"Button 2 type"_s)->setCurrentIndex(static_cast<int>(Kind::CopyCode));
        QVERIFY(shownItem(*m_list, text, u"Button 2 label"_s) == nullptr);
        box(u"Button 2 type"_s)->setCurrentIndex(static_cast<int>(Kind::Url));

        QCOMPARE(m_list->buttons(), sample());
        QCOMPARE(line(u"Button 2 address"_s)->text(), u"https://a.example"_s);
    }

    void addsUpToTen()
    {
        QSignalSpy changed(m_list, &TemplateButtonList::buttonsChanged);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(button(u"Add button"_s)->isEnabled());
            button(u"Add button"_s)->click();
            QVERIFY(line(u"Button %1 label"_s.arg(i + 1))->hasFocus());
        }

        QVERIFY(!button(u"Add button"_s)->isEnabled());
        QCOMPARE(changed.size(), 10);
        QList<TemplateButton> expected{{Kind::Call}, {Kind::Url}, {Kind::Url}};
        expected.resize(10, {Kind::QuickReply});
        QCOMPARE(m_list->buttons(), expected);
        button(u"Remove button 10"_s)->click();
        QVERIFY(button(u"Add button"_s)->isEnabled());
    }

    void addsToTheGroupAtTheEnd()
    {
        m_list->setButtons({{Kind::QuickReply}});
        button(u"Add button"_s)->click();

        QCOMPARE(m_list->buttons()[1].kind, Kind::QuickReply);
    }

    void showsMoreThanTen()
    {
        QList<TemplateButton> many;
        for (int i = 0; i < 12; ++i)
            many.append({Kind::QuickReply, QString::number(i)});
        m_list->setButtons(many);

        QCOMPARE(line(u"Button 12 label"_s)->text(), u"11"_s);
        QVERIFY(!button(u"Add button"_s)->isEnabled());
    }

    void removesTheOne()
    {
        m_list->setButtons(sample());
        QSignalSpy changed(m_list, &TemplateButtonList::buttonsChanged);
        pressSpace(u"Remove button 2"_s);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_list->buttons(), (QList<TemplateButton>{sample()[0], sample()[2]}));
        QCOMPARE(line(u"Button 2 label"_s)->text(), u"No"_s);
        QVERIFY(button(u"Remove button 2"_s)->hasFocus());
        pressSpace(u"Remove button 2"_s);
        QVERIFY(button(u"Remove button 1"_s)->hasFocus());
        pressSpace(u"Remove button 1"_s);
        QVERIFY(button(u"Add button"_s)->hasFocus());
        QCOMPARE(m_list->buttons(), {});
    }

    void keepsTheKeyboardInItsButton_data()
    {
        QTest::addColumn<QList<TemplateButton>>("buttons");
        QTest::addColumn<QString>("focused"); // was in the label of button 2, after "Se"
        const QList<TemplateButton> all = sample();
        const TemplateButton other{Kind::PhoneNumber, u"Other"_s};
        const auto row = [](const char *name, const QList<TemplateButton> &buttons, int number) {
            QTest::newRow(name) << buttons << u"Button %1 label"_s.arg(number);
        };
        row("one went before", {all[1], all[2]}, 1);
        row("one came before", {other, all[0], all[1], all[2]}, 3);
        row("two came before", {all[0], other, other, all[1], all[2]}, 4);
        row("one went behind", {all[0], all[1]}, 2);
        row("one came behind", {all[0], all[1], other, all[2]}, 2);
        row("one before is another", {other, all[1], all[2]}, 2);
        row("it went", {all[0], all[2]}, 2);
        row("it and the next went", {all[0]}, 1);
        row("it is another", {all[0], other, all[2]}, 2);
        row("the label is gone", {all[0], {Kind::CopyCode}, all[2]}, 2);
    }

    void keepsTheKeyboardInItsButton()
    {
        QFETCH(QList<TemplateButton>, buttons);
        QFETCH(QString, focused);
        m_list->setButtons(sample());
        line(u"Button 2 label"_s)->setFocus();
        line(u"Button 2 label"_s)->setCursorPosition(2);

        m_list->setButtons(buttons);

        if (buttons.value(1).kind == Kind::CopyCode) {
            QVERIFY(box(u"Button 2 type"_s)->hasFocus());
            return;
        }
        QVERIFY(line(focused)->hasFocus());
        QCOMPARE(line(focused)->cursorPosition(), line(focused)->text() == "Other"_L1 ? 5 : 2);
    }

    void leavesTheKeyboardElsewhere()
    {
        m_list->setButtons(sample());
        m_list->setButtons({});

        QVERIFY(m_before->hasFocus());
    }

    void goesFromTopToBottom()
    {
        m_list->setButtons({sample()[2]});
        QList<TemplateButton> many(12, {Kind::QuickReply});
        many[1] = sample()[1];
        m_list->setButtons(many);
        m_before->setFocus();
        QStringList names;
        while (QApplication::focusWidget() != m_after && names.size() < 100) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            names << QApplication::focusWidget()->accessibleName();
        }

        QStringList expected;
        for (int i = 1; i <= 12; ++i) {
            expected << u"Button %1 type"_s.arg(i) << u"Button %1 label"_s.arg(i);
            if (i == 2)
                expected << u"Button 2 address"_s;
            expected << u"Remove button %1"_s.arg(i);
        }
        QCOMPARE(names, expected << QString()); // Add button is off; the field behind has no name
    }

private:
    QLineEdit *line(const QString &name) const
    {
        return qobject_cast<QLineEdit *>(shownWidget(*m_list, text, name));
    }

    QComboBox *box(const QString &name) const
    {
        return qobject_cast<QComboBox *>(shownWidget(*m_list, combo, name));
    }

    QPushButton *button(const QString &name) const
    {
        return qobject_cast<QPushButton *>(shownWidget(*m_list, press, name));
    }

    void pressSpace(const QString &name) const
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }

    std::unique_ptr<QWidget> m_window;
    TemplateButtonList *m_list = nullptr;
    QLineEdit *m_before = nullptr;
    QLineEdit *m_after = nullptr;
};

QTEST_MAIN(TestTemplateButtonList)
#include "tst_templatebuttonlist.moc"
