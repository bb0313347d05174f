// SPDX-License-Identifier: MIT
#include "ui/pages/links/linkspage.h"

#include "tests/support/keptpicture.h"
#include "tests/ui/printing/ownprintparts.h"
#include "tests/ui/window/openprogram.h"
#include "ui/pages/links/linkssession.h"

#include <QLabel>
#include <QScrollArea>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

bool isControl(const QAccessibleInterface &item)
{
    switch (item.role()) {
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::ComboBox:
    case QAccessible::Button:
    case QAccessible::CheckBox:
        return true;
    default:
        return false;
    }
}

/// What Tab is expected to come by, in reading order.
QList<QWidget *> usableControls(QWidget &root)
{
    QList<QWidget *> controls;
    for (QAccessibleInterface *item : shownItems(root)) {
        auto *widget = qobject_cast<QWidget *>(item->object());
        if (widget != nullptr && widget->isEnabled() && isControl(*item)
            && widget->focusPolicy() != Qt::NoFocus)
            controls << widget;
    }
    return controls;
}

/// What Alt and a letter reach, by that letter.
QMultiMap<QString, QString> mnemonics(QWidget &root)
{
    QMultiMap<QString, QString> all;
    const auto add = [&all](const QString &text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            all.insert(keys.toString(), text);
    };
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr)
            add(label->text());
    }
    for (const auto *each : root.findChildren<QPushButton *>()) {
        if (each->isVisible())
            add(each->text());
    }
    return all;
}

} // namespace

class TestLinksKeyboard : public QObject
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
        m_page = std::make_unique<LinksPage>(m_own.parts);
        m_page->session().setDraft({.link = {.number = u"+1 631 555 3601"_s}});
        m_page->resize(1280, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void hasALetterForOneControlOnly_data() { addStates(); }

    void hasALetterForOneControlOnly()
    {
        showState();
        const QMultiMap<QString, QString> all = mnemonics(*m_page);

        QVERIFY(all.size() > 10);
        for (const QString &keys : all.uniqueKeys())
            QVERIFY2(all.count(keys) == 1, qPrintable(all.values(keys).join(u", ")));
        for (const QString &menu : {u"Alt+F"_s, u"Alt+E"_s, u"Alt+M"_s, u"Alt+V"_s, u"Alt+H"_s})
            QVERIFY2(!all.contains(menu), qPrintable(all.value(menu)));
    }

    void tabsAsOneReads_data() { addStates(); }

    void tabsAsOneReads()
    {
        showState();
        const QList<QWidget *> expected = usableControls(*m_page);
        QVERIFY(expected.size() > 18);
        expected.constFirst()->setFocus();

        QList<QWidget *> stops{QApplication::focusWidget()};
        for (qsizetype i = 1; i < expected.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            stops << QApplication::focusWidget();
        }

        QStringList names;
        QStringList expectedNames;
        for (qsizetype i = 0; i < expected.size(); ++i) {
            names << stops[i]->accessibleName();
            expectedNames << expected[i]->accessibleName();
        }
        QCOMPARE(names.join(u", "), expectedNames.join(u", "));
        QCOMPARE(stops, expected);
    }

    void isWhatItsLabelSays_data() { addStates(); }

    void isWhatItsLabelSays()
    {
        showState();
        for (QAccessibleInterface *item : shownItems(*m_page)) {
            if (isControl(*item) && item->object()->objectName() != "qt_spinbox_lineedit"_L1)
                QVERIFY2(!item->text(QAccessible::Name).isEmpty(),
                         item->object()->metaObject()->className());
        }
        for (const auto *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() != nullptr)
                QCOMPARE(label->buddy()->accessibleName(), nameOfField(label->text()));
        }
    }

    void showsWhatHasTheKeyboard()
    {
        m_page->resize(900, 560);
        auto *forms = m_page->findChild<QScrollArea *>();

        lineEdit(*m_page, u"Call to action"_s)->setFocus();

        const QWidget *line = QApplication::focusWidget();
        const QRect shown = forms->viewport()->rect();
        QVERIFY(shown.contains(line->mapTo(forms->viewport(), line->rect().center())));
    }

    void leavesAltLettersToTheirFields()
    {
        QTest::keyClick(m_page.get(), Qt::Key_Y, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Payload"_s);
        QTest::keyClick(m_page.get(), Qt::Key_U, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Modules"_s);
    }

private:
    static void addStates()
    {
        QTest::addColumn<LinkKind>("kind");
        QTest::addColumn<bool>("hasLogo");

        QTest::newRow("call link") << LinkKind::Call << false;
        QTest::newRow("chat link with a logo") << LinkKind::Chat << true;
    }

    void showState()
    {
        QFETCH(LinkKind, kind);
        QFETCH(bool, hasLogo);
        CodeDraft state = m_page->session().draft();
        state.link.kind = kind;
        if (hasLogo) {
            QImage red(8, 8, QImage::Format_RGB32);
            red.fill(Qt::red);
            state.design.logo = keptPicture(red, u"red.png"_s);
        }
        m_page->session().setDraft(state);
    }

    OwnPrintParts m_own;
    std::unique_ptr<LinksPage> m_page;
};

QTEST_MAIN(TestLinksKeyboard)
#include "tst_linkskeyboard.moc"
