// SPDX-License-Identifier: MIT
#include "app/lists/spreadsheetnumber.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestSpreadsheetNumber : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsWhole_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("number");

        QTest::newRow("all digits") << u"1.6315553601E+10"_s << u"16315553601"_s;
        QTest::newRow("comma") << u"1,6315553601E+10"_s << u"16315553601"_s;
        QTest::newRow("small letter, no sign") << u"1.6315553601e10"_s << u"16315553601"_s;
        QTest::newRow("three digits of exponent") << u"1.6315553601E+010"_s << u"16315553601"_s;
        QTest::newRow("plus") << u"+1.6315553601E+10"_s << u"+16315553601"_s;
        QTest::newRow("apostrophe") << u"'1.6315553601E+10"_s << u"16315553601"_s;
        QTest::newRow("zeros behind") << u"1.631555360100E+10"_s << u"16315553601"_s;
        QTest::newRow("its last zero written") << u"1.6315553600E+10"_s << u"16315553600"_s;
        QTest::newRow("not normalised") << u"163155536.01E+02"_s << u"16315553601"_s;
        QTest::newRow("no exponent to speak of") << u"16315553601E+00"_s << u"16315553601"_s;
        QTest::newRow("15 digits") << u"1.23456789012345E+14"_s << u"123456789012345"_s;
        QTest::newRow("decimals") << u"16315553601.0"_s << u"16315553601"_s;
        QTest::newRow("decimals, comma") << u"+16315553601,00"_s << u"+16315553601"_s;
        QTest::newRow("apostrophe alone") << u" '+49 30 1 "_s << u"+49 30 1"_s;
        QTest::newRow("grouped as people do") << u"030.1234567"_s << u"030.1234567"_s;
        QTest::newRow("words") << u"ask Joe"_s << u"ask Joe"_s;
        QTest::newRow("nothing") << QString() << QString();
        // No telephone number; left as it is, so that it is refused.
        QTest::newRow("a half") << u"1.63155536015E+10"_s << u"1.63155536015E+10"_s;
        QTest::newRow("negative exponent") << u"1.6E-10"_s << u"1.6E-10"_s;
        QTest::newRow("huge exponent") << u"1.6E+999999999999"_s << u"1.6E+999999999999"_s;
    }

    void readsWhatIsWhole()
    {
        QFETCH(QString, cell);
        QFETCH(QString, number);

        QCOMPARE(spreadsheetNumber(cell), std::optional(number));
    }

    void refusesWhatLacksDigits_data()
    {
        QTest::addColumn<QString>("cell");

        for (const char *cell : {"1.63156E+10", "+1.63E10", "1,63156E+10", "2E+10", "491e9",
                                 "1.631555360E+10", "'4.91E+11", "1.E+10", "1.6E+99"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }

    void refusesWhatLacksDigits()
    {
        QFETCH(QString, cell);

        QCOMPARE(spreadsheetNumber(cell), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestSpreadsheetNumber)
#include "tst_spreadsheetnumber.moc"
