// SPDX-License-Identifier: MIT
#include "ui/widgets/details.h"

#include <QAccessible>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestDetails : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(u"bellpush"_s);
        QCoreApplication::setApplicationName(u"tst_details"_s);
    }

    void init() { QSettings().clear(); }

    void areFoldedUntilSomebodyAsks()
    {
        Details details("code"_L1, nullptr);
        details.setText(u"29 × 29 modules."_s);
        details.show();
        QVERIFY(!words(details).isVisible());

        QTest::mouseClick(&button(details), Qt::LeftButton);
        QVERIFY(words(details).isVisible());

        QTest::mouseClick(&button(details), Qt::LeftButton);
        QVERIFY(!words(details).isVisible());
    }

    void areUnfoldedByTheKeyboardAndAssistiveTechnology()
    {
        Details details("code"_L1, nullptr);
        details.setText(u"29 × 29 modules."_s);
        details.show();
        QVERIFY((button(details).focusPolicy() & Qt::TabFocus) != 0);

        QTest::keyClick(&button(details), Qt::Key_Space);
        QVERIFY(words(details).isVisible());

        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&button(details));
        QCOMPARE(item->text(QAccessible::Name), u"Details"_s);
        QVERIFY(item->state().checked);
        item->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(!words(details).isVisible());
    }

    void areRememberedInEachPlace()
    {
        {
            Details details("code"_L1, nullptr);
            button(details).setChecked(true);
        }
        Details again("code"_L1, nullptr);
        again.setText(u"29 × 29 modules."_s);
        again.show();
        Details elsewhere("poster"_L1, nullptr);
        elsewhere.setText(u"29 × 29 modules."_s);
        elsewhere.show();

        QVERIFY(words(again).isVisible());
        QVERIFY(!words(elsewhere).isVisible());
    }

    void doNotShowWithoutWords()
    {
        QWidget page;
        Details details("code"_L1, &page);
        page.show();
        QVERIFY(!details.isVisible());

        details.setText(u"29 × 29 modules."_s);
        QVERIFY(details.isVisible());

        details.setText({});
        QVERIFY(!details.isVisible());
    }

    void pointToWhereTheyUnfold()
    {
        DetailsButton button("code"_L1, nullptr);
        button.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(button.arrowType(), Qt::RightArrow);

        button.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(button.arrowType(), Qt::LeftArrow);

        button.setChecked(true);
        QCOMPARE(button.arrowType(), Qt::DownArrow);
    }

private:
    static DetailsButton &button(const Details &details)
    {
        return *details.findChild<DetailsButton *>();
    }

    static QLabel &words(const Details &details) { return *details.findChild<QLabel *>(); }

    QTemporaryDir m_home;
};

QTEST_MAIN(TestDetails)
#include "tst_details.moc"
