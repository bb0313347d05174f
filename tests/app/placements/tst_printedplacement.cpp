// SPDX-License-Identifier: MIT
#include "app/placements/printedplacement.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestPrintedPlacement : public QObject
{
    Q_OBJECT

private slots:
    void aRowAndALinkOfItAreTheSame()
    {
        const Placement row{.line = 7,
                            .number = u"+16505550123"_s,
                            .payload = u"window"_s,
                            .label = u"Main Street"_s,
                            .link = u"https://wa.me/call/16505550123?biz_payload=window"_s};

        const auto link = printedLink(row.link, u"shops"_s, u"a4"_s, row.label);

        QCOMPARE(link, printedRow(row, u"/lists/shops.csv"_s, u"a4"_s, 0, 0));
        QVERIFY(!link->printedAt.isValid()); // the store knows when it takes it
    }

    void whatIsNoCallIsNotKept()
    {
        QVERIFY(!printedLink(u"https://wa.me/16505550123"_s, u"notice"_s, u"a4"_s, {}));
        QVERIFY(!printedLink({}, u"notice"_s, u"a4"_s, {}));
    }

    void aKindIsNoFile()
    {
        QCOMPARE(printedLink(u"https://wa.me/call/16505550123?biz_payload=a"_s, u"No. 1"_s, {}, {})
                     ->list,
                 u"No. 1"_s);
    }

    void aListIsCalledAsItsFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("name");
        QTest::newRow("a file") << u"/lists/shops.csv"_s << u"shops"_s;
        QTest::newRow("two endings") << u"shops.2026.csv"_s << u"shops.2026"_s;
        QTest::newRow("standard input") << u"-"_s << QString();
    }

    void aListIsCalledAsItsFile()
    {
        QFETCH(QString, path);

        QTEST(printedRow({}, path, {}, 2, 3).list, "name");
    }
};

QTEST_APPLESS_MAIN(TestPrintedPlacement)
#include "tst_printedplacement.moc"
