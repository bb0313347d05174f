// SPDX-License-Identifier: MIT
#include "ui/phone/rulesdialog.h"

#include "tests/ui/window/openprogram.h"
#include "ui/text/previewruletext.h"
#include "ui/widgets/appcolors.h"
#include "ui/widgets/hintlabel.h"

#include <QLabel>
#include <QPointer>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

const QList<PreviewRule> few{PreviewRule::ReadMore, PreviewRule::Markup};

QStringList namesOf(const QList<PreviewRule> &rules)
{
    QStringList names;
    for (const PreviewRule rule : rules)
        names << ruleText(rule) + u' ' + standingText(standingOf(rule));
    return names;
}

} // namespace

class TestRulesDialog : public QObject
{
    Q_OBJECT

public:
    /// At 200 %, which leaves the window the least room. Has to be public, or Qt does not call it.
    static void initMain()
    {
        useOwnHome();
        qputenv("QT_SCALE_FACTOR", "2");
    }

private slots:
    static void initTestCase()
    {
        QAccessible::setActive(true);
        setUpApplication();
        QApplication::setPalette(appPalette(ColorScheme::Light));
    }

    void init()
    {
        m_dialog = std::make_unique<RulesDialog>(nullptr);
        m_dialog->setRules(everyPreviewRule());
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void cleanup() { m_dialog.reset(); }

    void showsTheRulesInOrder_data()
    {
        QTest::addColumn<QList<PreviewRule>>("rules");
        QTest::newRow("all") << everyPreviewRule();
        QTest::newRow("few, in another order") << few;
    }

    void showsTheRulesInOrder()
    {
        QFETCH(QList<PreviewRule>, rules);

        m_dialog->setRules(rules);

        QAccessibleInterface *entries = QAccessible::queryAccessibleInterface(list()->widget());
        QStringList heard;
        for (QAccessibleInterface *item : shownItems(entries)) {
            if (item->role() == QAccessible::StaticText)
                heard << item->text(QAccessible::Name);
        }
        QCOMPARE(heard, namesOf(rules));
    }

    void saysThatThereIsNone()
    {
        m_dialog->setRules({});

        const QList<QLabel *> labels = list()->widget()->findChildren<QLabel *>();
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels[0]->text(), u"Nothing that shows follows a rule of its own."_s);
    }

    void staysWhereItIsWithTheSameRules()
    {
        const QPointer<QWidget> before = list()->widget();
        bar()->setValue(100);

        m_dialog->setRules(everyPreviewRule());

        QVERIFY(before != nullptr);
        QCOMPARE(bar()->value(), 100);
    }

    void beginsAtTheTopWithOthers()
    {
        bar()->setValue(100);

        m_dialog->setRules(everyPreviewRule().mid(1));

        QCOMPARE(bar()->value(), 0);
    }

    void scrollsByKeyboard_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<bool>("isDown");
        QTest::newRow("down") << Qt::Key_Down << true;
        QTest::newRow("page down") << Qt::Key_PageDown << true;
        QTest::newRow("end") << Qt::Key_End << true;
        QTest::newRow("up") << Qt::Key_Up << false;
        QTest::newRow("page up") << Qt::Key_PageUp << false;
        QTest::newRow("home") << Qt::Key_Home << false;
    }

    void scrollsByKeyboard()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, isDown);
        QTRY_VERIFY(bar()->maximum() > 200);
        bar()->setValue(200);

        QTest::keyClick(QApplication::focusWidget(), key);

        QVERIFY(isDown ? bar()->value() > 200 : bar()->value() < 200);
    }

    void reachesBothEnds()
    {
        QTRY_VERIFY(bar()->maximum() > 200);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
        QCOMPARE(bar()->value(), bar()->maximum());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
        QCOMPARE(bar()->value(), 0);
    }

    void leavesTheWindowFree()
    {
        QCOMPARE(m_dialog->windowModality(), Qt::NonModal);
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
    }

    void closesOnEscape()
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

        QVERIFY(!m_dialog->isVisible());
    }

    void closesOnItsButton()
    {
        button(*m_dialog, u"Close"_s)->click();

        QVERIFY(!m_dialog->isVisible());
    }

    void cutsNothingOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("as it comes") << QSize();
        QTest::newRow("narrow") << QSize(320, 360);
        QTest::newRow("wide") << QSize(900, 620);
    }

    void cutsNothingOff()
    {
        QFETCH(QSize, size);
        if (!size.isEmpty())
            m_dialog->resize(size);
        const QWidget *viewport = list()->viewport();

        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            QTRY_COMPARE_GE(label->height(), label->heightForWidth(label->width()));
        QTRY_COMPARE(list()->widget()->width(), viewport->width());
        QCOMPARE_LE(list()->widget()->minimumSizeHint().width(), viewport->width());
    }

    void followsTheTheme()
    {
        const QColor dark = appColors(ColorScheme::Dark).secondaryText;

        QApplication::setPalette(appPalette(ColorScheme::Dark));

        auto *introduction = m_dialog->findChild<HintLabel *>();
        QTRY_COMPARE(introduction->palette().color(QPalette::WindowText), dark);
        QTRY_VERIFY(list()->findChild<QLabel *>()->text().contains(dark.name()));
        QApplication::setPalette(appPalette(ColorScheme::Light));
    }

    void fitsTheScreen()
    {
        const QSize available = m_dialog->screen()->availableSize();

        QCOMPARE(m_dialog->devicePixelRatioF(), 2.0);
        QVERIFY(available.expandedTo(m_dialog->size()) == available);
    }

private:
    QScrollArea *list() const { return m_dialog->findChild<QScrollArea *>(); }
    QScrollBar *bar() const { return list()->verticalScrollBar(); }

    std::unique_ptr<RulesDialog> m_dialog;
};

QTEST_MAIN(TestRulesDialog)
#include "tst_rulesdialog.moc"
