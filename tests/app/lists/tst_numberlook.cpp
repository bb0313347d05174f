// SPDX-License-Identifier: MIT
#include "app/lists/numberlook.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestNumberLook : public QObject
{
    Q_OBJECT

private slots:
    void tellsNumbersFromOtherCells_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("look");
        const auto rows = [](NumberLook look, std::initializer_list<const char *> cells) {
            for (const char *cell : cells)
                QTest::newRow(cell) << QString::fromUtf8(cell) << static_cast<int>(look);
        };

        rows(NumberLook::HasPlus,
             {"+49 30 1234567", "'+49301234567", "0049 30 1234567", "+44 (0)20 7946 0958",
              "＋49301234567", "+1234567"});
        rows(NumberLook::Clear,
             {"030/1234567", "(650) 555-1234", "650-555-1234", "650.555.1234", "4.91E+11",
              "1.6315553601E+10", "0301234567", "49301234567", "16505550123.0", "030 1234567",
              "01 23 45 67 89"});
        rows(NumberLook::Perhaps,
             {"12345678", "4006381333931", "6505551234", "978-3-16-148410-0", "0012345678",
              "1234567", "20260115"});
        rows(NumberLook::None,
             {"", "1", "10115", "Shop 49301234567", "A-1234567", "12345678901234567890",
              "2026-01-15", "31.01.2026", "2026-01-15 10:30", "52.520008", "-13.404954",
              "192.168.100.100", "1,234,567.00", "ask Joe", "12:30:45:67", "#1234567"});
    }

    void tellsNumbersFromOtherCells()
    {
        QFETCH(QString, cell);
        QFETCH(int, look);

        QCOMPARE(static_cast<int>(numberLook(cell)), look);
        QCOMPARE(looksLikeNumber(cell), look > 0);
    }
};

QTEST_APPLESS_MAIN(TestNumberLook)
#include "tst_numberlook.moc"
