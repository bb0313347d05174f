// SPDX-License-Identifier: MIT
#include "tests/ui/window/openprogram.h"
#include "ui/pages/compose/accountdialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QLabel>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

/// What Alt and a letter reach in `root` as it shows now, by that letter.
QMultiMap<QString, QString> mnemonics(QWidget &root)
{
    QStringList texts;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            texts << label->text();
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    for (const auto *tabs : root.findChildren<QTabWidget *>()) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    }
    for (const auto *bar : root.findChildren<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            texts << action->text();
    }
    QMultiMap<QString, QString> all;
    for (const QString &text : texts) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            all.insert(keys.toString(), text);
    }
    return all;
}

QStringList shared(const QMultiMap<QString, QString> &all)
{
    QStringList faults;
    for (const QString &keys : all.uniqueKeys()) {
        if (all.count(keys) > 1)
            faults << keys + u": "_s + all.values(keys).join(u", "_s);
    }
    return faults;
}

/// Of buttons that exclude each other Tab comes by the one that is down; arrows lead to the others.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button != nullptr && button->group() != nullptr && button->group()->exclusive()
        && !button->isChecked();
}

/// What Tab is expected to come by.
QList<QWidget *> usableControls(QWidget &root)
{
    QList<QWidget *> controls;
    for (QAccessibleInterface *item : shownItems(root)) {
        auto *widget = qobject_cast<QWidget *>(item->object());
        const bool isUsable = widget != nullptr && widget->isEnabled() && !isReachedByArrows(widget)
            && (item->role() == QAccessible::EditableText || item->role() == QAccessible::SpinBox
                || item->role() == QAccessible::ComboBox || item->role() == QAccessible::CheckBox
                || item->role() == QAccessible::Button || item->role() == QAccessible::ButtonMenu
                || item->text(QAccessible::Name) == "Phone preview"_L1);
        if (isUsable)
            controls << widget;
    }
    return controls;
}

/// What has the keyboard as Tab, or Shift+Tab, is pressed over and over.
QList<QWidget *> tabStops(QWidget &root, Qt::KeyboardModifier modifier)
{
    QList<QWidget *> stops;
    constexpr int enough = 100;
    for (int i = 0; i < enough; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, modifier);
        QWidget *focused = QApplication::focusWidget();
        if (focused == nullptr || focused->window() != &root)
            return stops;
        if (!stops.contains(focused))
            stops << focused;
    }
    return stops;
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

public:
    static void initMain() { useOwnHome(); }

private slots:
    void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
    }

    void init()
    {
        forgetEarlierRuns();
        m_program = startedProgram({});
    }

    void cleanup() { m_program.reset(); }

    void hasALetterForOneControlOnly_data() { addViews(); }

    void hasALetterForOneControlOnly()
    {
        showView();
        const QMultiMap<QString, QString> all = mnemonics(window());

        QVERIFY(all.size() > 10);
        QCOMPARE(shared(all), QStringList());
    }

    void hasALetterForOneMenuEntryOnly()
    {
        for (const QAction *entry : menuActions(window())) {
            if (entry->menu() == nullptr)
                continue;
            QMultiMap<QString, QString> all;
            for (const QAction *action : entry->menu()->actions()) {
                const QKeySequence keys = QKeySequence::mnemonic(action->text());
                if (!keys.isEmpty())
                    all.insert(keys.toString(), action->text());
            }
            QCOMPARE(shared(all), QStringList());
        }
    }

    void hasOneMenuEntryForAShortcut()
    {
        QMultiMap<QString, QString> all;
        for (const auto *action : menuActions(window())) {
            for (const QKeySequence &keys : action->shortcuts())
                all.insert(keys.toString(), action->text());
        }

        QVERIFY(all.size() > 8);
        QCOMPARE(shared(all), QStringList());
    }

    void hasALetterForOneControlOfTheDialogOnly()
    {
        AccountDialog dialog(Business(), &window());
        dialog.show();

        QVERIFY(mnemonics(dialog).size() > 5);
        QCOMPARE(shared(mnemonics(dialog)), QStringList());
    }

    void comesByEverythingWithTab_data() { addViews(); }

    void comesByEverythingWithTab()
    {
        showView();
        typeInto(window(), u"To"_s, u"+16505551234"_s);
        lineEdit(window(), u"To"_s)->setFocus();
        const QList<QWidget *> forwards = tabStops(window(), Qt::NoModifier);
        lineEdit(window(), u"To"_s)->setFocus();
        const QList<QWidget *> backwards = tabStops(window(), Qt::ShiftModifier);

        for (const QWidget *control : usableControls(window())) {
            QVERIFY2(forwards.contains(control), qPrintable(control->accessibleName()));
            QVERIFY2(backwards.contains(control), qPrintable(control->accessibleName()));
        }
    }

    void goesFromTopToBottom()
    {
        QWidget *to = lineEdit(window(), u"To"_s);
        to->setFocus();
        const QList<QWidget *> stops = tabStops(window(), Qt::NoModifier);
        const QList<QWidget *> expected{
            textEdit(window(), u"Message"_s),
            button(window(), u"Insert call link"_s),
            lineEdit(window(), u"Button label"_s),
            shownWidget(window(), QAccessible::SpinBox, u"Expires after"_s),
            comboBox(window(), u"Expiry unit"_s),
            lineEdit(window(), u"Payload"_s)};

        QCOMPARE(stops.mid(0, expected.size()), expected);
    }

    void reachesAFieldByItsLetter()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), lineEdit(window(), u"Payload"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), lineEdit(window(), u"To"_s));
    }

    void opensTheLinkWhereThereIsNone()
    {
        showTab(window(), u"Link and QR"_s);
        lineEdit(window(), u"Call link number"_s)->clear();
        showTab(window(), u"Request"_s);
        button(window(), u"Insert call link"_s)->click();

        QVERIFY(lineEdit(window(), u"Call link number"_s)->isVisible());
        QCOMPARE(textEdit(window(), u"Message"_s)->toPlainText(), QString());
    }

private:
    MainWindow &window() const { return m_program->window(); }

    static void addViews()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("tab");
        for (const QString &kind :
             {u"Call button"_s, u"Link button"_s, u"Text with call link"_s, u"Template"_s}) {
            for (const QString &tab : {u"Request"_s, u"Link and QR"_s})
                QTest::addRow("%s, %s", qPrintable(kind), qPrintable(tab)) << kind << tab;
        }
    }

    void showView()
    {
        QFETCH(QString, kind);
        QFETCH(QString, tab);
        comboBox(window(), u"Message type"_s)->setCurrentText(kind);
        if (kind == "Link button"_L1)
            comboBox(window(), u"Header type"_s)->setCurrentText(u"Text"_s);
        showTab(window(), tab);
    }

    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
