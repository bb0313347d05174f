// SPDX-License-Identifier: MIT
#include "app/values/numberreading.h"
#include "app/values/spreadsheetnumber.h"

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

    void readNumberTakesIt_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isPlusAssumed");
        const auto row = [](const char *name, const QString &cell, const QString &country,
                            const QString &number, bool isPlusAssumed) {
            QTest::newRow(name) << cell << country << number << isPlusAssumed;
        };

        row("international", u"+49 30 1234567"_s, {}, u"+49301234567"_s, false);
        row("double zero", u"0049 30 1234567"_s, {}, u"+49301234567"_s, false);
        row("the zero of home", u"+49 (0)30 1234567"_s, {}, u"+49301234567"_s, false);
        row("both", u"0049 (0) 30 1234567"_s, {}, u"+49301234567"_s, false);
        row("the zero of Italy", u"+39 (0)6 1234 5678"_s, {}, u"+390612345678"_s, false);
        row("no plus", u"49301234567"_s, {}, u"+49301234567"_s, true);
        row("a spreadsheet's decimals", u"49301234567.0"_s, {}, u"+49301234567"_s, true);
        row("scientific, whole", u"1.6315553601E+10"_s, {}, u"+16315553601"_s, true);
        row("scientific at home", u"3.01234567E+8"_s, u"DE"_s, u"+49301234567"_s, false);
        row("an apostrophe", u"'+49301234567"_s, {}, u"+49301234567"_s, false);
        row("an apostrophe, no plus", u"'49301234567"_s, {}, u"+49301234567"_s, true);
        row("a wide plus", u"＋49301234567"_s, {}, u"+49301234567"_s, false);
        row("Arabic digits", u"+٤٩٣٠١٢٣٤٥٦٧"_s, {}, u"+49301234567"_s, false);
        row("at home", u"030 1234567"_s, u"DE"_s, u"+49301234567"_s, false);
        row("at home, Italian zero", u"02 1234 5678"_s, u"IT"_s, u"+390212345678"_s, false);
        row("at home, no zero", u"(650) 555-1234"_s, u"US"_s, u"+16505551234"_s, false);
        row("plus wins over home", u"+34 911 234 567"_s, u"DE"_s, u"+34911234567"_s, false);
        row("of home's length, but not home's", u"(123) 555-1234"_s, u"US"_s, u"+1235551234"_s,
            true);
        row("not at home, perhaps abroad", u"34911234567"_s, u"US"_s, u"+34911234567"_s, true);
    }

    void readNumberTakesIt()
    {
        QFETCH(QString, cell);
        QFETCH(QString, country);
        QFETCH(QString, number);
        QFETCH(bool, isPlusAssumed);

        const auto read = readNumber(cell, Country::from(country));

        QVERIFY(read.has_value());
        QCOMPARE(read->number.e164(), number);
        QCOMPARE(read->isPlusAssumed, isPlusAssumed);
    }

    void readNumberRefusesTheRest_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("country");
        QTest::addColumn<ValueError::Reason>("value");
        const auto row = [](const char *name, const QString &cell, const QString &country,
                            ValueError::Reason value) {
            QTest::newRow(name) << cell << country << value;
        };
        row("empty", u""_s, {}, ValueError::Reason::Missing);
        row("blank", u"  "_s, {}, ValueError::Reason::Missing);
        row("words", u"ask Joe"_s, {}, ValueError::Reason::StrayCharacter);
        row("two numbers", u"+4930123456, +4930123457"_s, {}, ValueError::Reason::StrayCharacter);
        row("at home, no country", u"030 1234567"_s, {}, ValueError::Reason::LeadingZero);
        row("too short at home", u"030 1"_s, u"DE"_s, ValueError::Reason::LeadingZero);
        row("words at home", u"call 030 1234567"_s, u"DE"_s, ValueError::Reason::StrayCharacter);
        row("too short", u"123456"_s, {}, ValueError::Reason::TooShort);
        row("too long", u"+1234567890123456"_s, {}, ValueError::Reason::TooLong);
        row("rounded", u"4.91E+11"_s, {}, ValueError::Reason::Rounded);
        row("rounded, German", u"4,91234E+11"_s, {}, ValueError::Reason::Rounded);
        row("rounded, small letter", u"491e9"_s, {}, ValueError::Reason::Rounded);
        row("rounded at home", u"4.91E+11"_s, u"DE"_s, ValueError::Reason::Rounded);
    }

    void readNumberRefusesTheRest()
    {
        QFETCH(QString, cell);
        QFETCH(QString, country);
        QFETCH(ValueError::Reason, value);

        const auto read = readNumber(cell, Country::from(country));

        QVERIFY(!read.has_value());
        QCOMPARE(read.error().reason, value);
    }
};

QTEST_APPLESS_MAIN(TestSpreadsheetNumber)
#include "tst_spreadsheetnumber.moc"
