// SPDX-License-Identifier: MIT
#include "app/values/numberreading.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;

namespace {

Result<NumberReading, ValueError> read(const QString &typed, const QString &country)
{
    return readNumber(typed, Country::from(country));
}

} // namespace

class TestNumberReading : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");

        QTest::newRow("digits") << u"16315551234"_s << u"16315551234"_s;
        QTest::newRow("with plus") << u"+16315551234"_s << u"16315551234"_s;
        QTest::newRow("wide plus") << u"\uFF0B16315551234"_s << u"16315551234"_s;
        QTest::newRow("brackets and dash") << u"+1 (631) 555-1234"_s << u"16315551234"_s;
        QTest::newRow("bracket before plus") << u"(+49) 30 123456"_s << u"4930123456"_s;
        QTest::newRow("wide brackets") << u"+1\uFF08631\uFF095551234"_s << u"16315551234"_s;
        QTest::newRow("square brackets") << u"+1 [631] 555 1234"_s << u"16315551234"_s;
        QTest::newRow("dots and slash") << u"+49.30/12.34.56"_s << u"4930123456"_s;
        QTest::newRow("middle dots")
            << u"+33\u00B71\u00B723\u00B745\u00B767\u00B789"_s << u"33123456789"_s;
        QTest::newRow("no-break spaces") << u"+33\u00A01\u202F23 45 67"_s << u"331234567"_s;
        QTest::newRow("typographic dashes")
            << u"1\u2011631\u2013555\u20141234"_s << u"16315551234"_s;
        QTest::newRow("minus sign") << u"+81\u22123\u22121234\u22125678"_s << u"81312345678"_s;
        QTest::newRow("a copied number with direction marks")
            << u"\u202A+1 631 555 1234\u202C\u200E"_s << u"16315551234"_s;
        QTest::newRow("isolates, soft hyphens, joiners")
            << u"\u2068+1\u00AD631\u200B555\u2060\u200D1234\u2069"_s << u"16315551234"_s;
        QTest::newRow("invisible before plus") << u"\u200B\u00A0+16315551234"_s << u"16315551234"_s;
        QTest::newRow("variation selectors") << u"+1\uFE0F6\uFE0F315551234"_s << u"16315551234"_s;
        QTest::newRow("a byte order mark") << u"\uFEFF16315551234"_s << u"16315551234"_s;
        QTest::newRow("Arabic digits")
            << u"+\u0669\u0666\u0666 \u0665\u0660 \u0661\u0662\u0663 \u0664\u0665\u0666\u0667"_s
            << u"966501234567"_s;
        QTest::newRow("Persian digits")
            << u"\u06F9\u06F8 \u06F1\u06F2\u06F3\u06F4\u06F5"_s << u"9812345"_s;
        QTest::newRow("Devanagari digits")
            << u"+\u096F\u0967 \u0967\u0968\u0969\u096A\u096B"_s << u"9112345"_s;
        QTest::newRow("wide digits")
            << u"\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17"_s << u"1234567"_s;
        QTest::newRow("digits beyond the first plane")
            << u"+\U0001D7CF6315551234"_s << u"16315551234"_s;
        QTest::newRow("new lines around") << u"\n+1 631 555 1234\r\n"_s << u"16315551234"_s;
        QTest::newRow("00") << u"0049 30 123456"_s << u"4930123456"_s;
        QTest::newRow("plus and 00") << u"+0049 30 123456"_s << u"4930123456"_s;
        QTest::newRow("Arabic 00") << u"\u0660\u06604930123456"_s << u"4930123456"_s;
        QTest::newRow("a spreadsheet's apostrophe") << u"'+4930123456"_s << u"4930123456"_s;
        QTest::newRow("a spreadsheet's decimals") << u"4930123456.0"_s << u"4930123456"_s;
        QTest::newRow("a comma's decimals") << u"+4930123456,00"_s << u"4930123456"_s;
        QTest::newRow("shortest") << u"1234567"_s << u"1234567"_s;
        QTest::newRow("one more") << u"12345678"_s << u"12345678"_s;
        QTest::newRow("one less than longest") << u"+12345678901234"_s << u"12345678901234"_s;
        QTest::newRow("longest") << u"+123456789012345"_s << u"123456789012345"_s;
        QTest::newRow("a zero inside") << u"+10000000"_s << u"10000000"_s;
        QTest::newRow("ten thousand invisible ones")
            << u'+' + QString(10'000, u'\u200B') + u"16315551234"_s << u"16315551234"_s;
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, digits);

        const auto number = read(typed, {});

        QVERIFY(number.has_value());
        QCOMPARE(number->number.digits(), digits);
        QVERIFY(number->isAsTyped);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<ValueError>("error");
        const auto row = [](const char *name, const QString &typed, ValueError error) {
            error.source = Source::PhoneNumbers;
            QTest::newRow(name) << typed << error;
        };

        row("nothing", u""_s, {.reason = Reason::Missing});
        row("spaces", u" \t\u00A0"_s, {.reason = Reason::Missing});
        row("nothing to see", u"\u200B\u2066"_s, {.reason = Reason::Missing});
        row("a plus alone", u"+"_s, {.reason = Reason::TooShort, .limit = 7, .count = 0});
        row("one under", u"+123456"_s, {.reason = Reason::TooShort, .limit = 7, .count = 6});
        row("one over", u"+1234567890123456"_s,
            {.reason = Reason::TooLong, .limit = 15, .count = 16});
        row("ten thousand", QString(10'000, u'1'),
            {.reason = Reason::TooLong, .limit = 15, .count = 10'000});
        row("five million", QString(5'000'000, u'1'),
            {.reason = Reason::TooLong, .limit = 15, .count = 5'000'000});
        row("two lines", u"030 1234\n030 5678"_s,
            {.reason = Reason::StrayCharacter, .found = u"\u21b5"_s});
        row("two lines, as some write them", u"+49301234\u2028+49305678"_s,
            {.reason = Reason::StrayCharacter, .found = u"\u21b5"_s});
        row("national", u"0631 555 1234"_s, {.reason = Reason::LeadingZero});
        row("zero after plus", u"+0 631 555 1234"_s, {.reason = Reason::LeadingZero});
        row("three zeros", u"000493012345"_s, {.reason = Reason::LeadingZero});
        row("Arabic zero", u"\u0660631555123"_s, {.reason = Reason::LeadingZero});
        row("a letter", u"+1 631 CALL"_s, {.reason = Reason::StrayCharacter, .found = u"C"_s});
        row("an extension", u"+16315551234;ext=5"_s,
            {.reason = Reason::StrayCharacter, .found = u";"_s});
        row("two pluses", u"++16315551234"_s, {.reason = Reason::StrayCharacter, .found = u"+"_s});
        row("a late plus", u"1+6315551234"_s, {.reason = Reason::StrayCharacter, .found = u"+"_s});
        row("a comma", u"+1,6315551234"_s, {.reason = Reason::StrayCharacter, .found = u","_s});
        row("a fraction", u"+1631555\u00BD"_s,
            {.reason = Reason::StrayCharacter, .found = u"\u00BD"_s});
        row("an emoji", u"+1631555\U0001F4DE"_s, {.reason = Reason::StrayCharacter});
        row("a null", u"+1631555"_s + QChar(0) + u"1234"_s,
            {.reason = Reason::StrayCharacter, .found = QString(QChar(0))});
        row("half a character", u"+1631555"_s + QChar(0xd83d),
            {.reason = Reason::StrayCharacter, .found = QString(QChar(0xfffd))});
    }

    void refusesTheRest()
    {
        QFETCH(QString, typed);
        QFETCH(ValueError, error);

        const auto number = read(typed, {});

        QVERIFY(!number.has_value());
        QCOMPARE(number.error(), error);
    }

    void leavesOutWhatOnlyHomeDials_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("digits");

        QTest::newRow("bracketed") << u"+44 (0)20 7946 0958"_s << u"442079460958"_s;
        QTest::newRow("twice") << u"+44 (0)(0)20 7946 0958"_s << u"442079460958"_s;
        QTest::newRow("bracketed and run on") << u"+44 (0)02079460958"_s << u"442079460958"_s;
        QTest::newRow("spaced") << u"+44 020 7946 0958"_s << u"442079460958"_s;
        QTest::newRow("alone") << u"+44 0 20 7946 0958"_s << u"442079460958"_s;
        QTest::newRow("run on") << u"+4402079460958"_s << u"442079460958"_s;
        QTest::newRow("wide") << u"+44（０）20 7946 0958"_s << u"442079460958"_s;
        QTest::newRow("square") << u"+44 [0] 20 7946 0958"_s << u"442079460958"_s;
        QTest::newRow("00") << u"0044 (0)20 7946 0958"_s << u"442079460958"_s;
        QTest::newRow("no plus") << u"44 (0)20 7946 0958"_s << u"442079460958"_s;
        QTest::newRow("Germany") << u"+49 (0)30 12345678"_s << u"493012345678"_s;
        QTest::newRow("Hungary") << u"+36 06 1 234 5678"_s << u"3612345678"_s;
        QTest::newRow("Russia") << u"+7 8 812 123 45 67"_s << u"78121234567"_s;
        QTest::newRow("Kazakhstan") << u"+7 8 701 123 4567"_s << u"77011234567"_s;
        QTest::newRow("America") << u"+1 1 631 555 1234"_s << u"16315551234"_s;
        QTest::newRow("Lithuania") << u"+370 8 612 34567"_s << u"37061234567"_s;
        QTest::newRow("Mexico") << u"+52 01 55 1234 5678"_s << u"525512345678"_s;
        QTest::newRow("Brazil") << u"+55 0 11 98765 4321"_s << u"5511987654321"_s;
        QTest::newRow("Argentina, 15") << u"+54 11 15 1234 5678"_s << u"5491112345678"_s;
        QTest::newRow("Argentina, 0 and 15") << u"+54 (0)343 15 412 3456"_s << u"5493434123456"_s;
        QTest::newRow("no zero there at all") << u"+34 (0)612 345 678"_s << u"34612345678"_s;
        QTest::newRow("Gabon, one too many") << u"+241 066 03 12 34"_s << u"24166031234"_s;
        QTest::newRow("sixteen digits") << u"+49 (0)1512 3456789"_s << u"4915123456789"_s;
    }

    void leavesOutWhatOnlyHomeDials()
    {
        QFETCH(QString, typed);
        QFETCH(QString, digits);

        const auto number = read(typed, {});

        QVERIFY(number.has_value());
        QCOMPARE(number->number.digits(), digits);
        QVERIFY(!number->isAsTyped);
        QVERIFY(number->isLikely);
        QCOMPARE(number->other, std::nullopt);
    }

    void keepsWhatIsPartOfTheNumber_data()
    {
        QTest::addColumn<QString>("typed");

        QTest::newRow("Italy") << u"+39 06 1234 5678"_s;
        QTest::newRow("Italy, bracketed") << u"+39 (0)6 1234 5678"_s;
        QTest::newRow("Ivory Coast") << u"+225 07 07 12 34 56"_s;
        QTest::newRow("Gabon") << u"+241 06 03 12 34"_s;
        QTest::newRow("Congo") << u"+242 06 612 3456"_s;
        QTest::newRow("Russia has an 812") << u"+7 812 123 45 67"_s;
        QTest::newRow("WhatsApp in Mexico") << u"+52 1 55 1234 5678"_s;
        QTest::newRow("Mexico") << u"+52 55 1234 5678"_s;
        QTest::newRow("WhatsApp in Brazil") << u"+55 11 8765 4321"_s;
        QTest::newRow("Brazil") << u"+55 11 98765 4321"_s;
        QTest::newRow("Brazil, landline") << u"+55 11 3765 4321"_s;
        QTest::newRow("Argentina, landline") << u"+54 11 1234 5678"_s;
        QTest::newRow("Argentina, mobile") << u"+54 9 11 1234 5678"_s;
    }

    void keepsWhatIsPartOfTheNumber()
    {
        QFETCH(QString, typed);
        QString digits = typed;
        digits.removeIf([](QChar c) { return !c.isDigit(); });

        const auto number = read(typed, {});

        QVERIFY(number.has_value());
        QCOMPARE(number->number.digits(), digits);
        QVERIFY(number->isAsTyped);
        QVERIFY(number->isLikely);
        QCOMPARE(number->other, std::nullopt);
    }

    void namesBothWhereItIsDoubtful_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const QString &typed, const QString &country,
                            const QString &digits, const QString &other) {
            QTest::newRow(name) << typed << country << digits << other;
        };

        row("not in use without the zero", u"+44 (0)1632 960123"_s, {}, u"4401632960123"_s,
            u"441632960123"_s);
        row("a digit put in", u"+378 882345"_s, {}, u"378882345"_s, u"3780549882345"_s);
        row("a possible zero", u"+39 0 333 123 4567"_s, {}, u"3903331234567"_s, u"393331234567"_s);
        row("one with another ending", u"030 901820 / 30"_s, u"DE"_s, u"493090182030"_s,
            u"4930901820"_s);
        row("two whole ones", u"+44 20 7946 0958/59"_s, {}, u"44207946095859"_s, u"442079460958"_s);
        row("at home or abroad", u"33123456789"_s, u"DE"_s, u"4933123456789"_s, u"33123456789"_s);
    }

    void namesBothWhereItIsDoubtful()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QFETCH(QString, digits);
        QFETCH(QString, other);

        const auto number = read(typed, country);

        QVERIFY(number.has_value());
        QCOMPARE(number->number.digits(), digits);
        QVERIFY(number->other.has_value());
        QCOMPARE(number->other->digits(), other);
    }

    void knowsNumbersOfHome_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("digits");
        const auto row = [](const char *name, const QString &typed, const QString &country,
                            const QString &digits) {
            QTest::newRow(name) << typed << country << digits;
        };

        row("brackets", u"(020) 7946 0958"_s, u"GB"_s, u"442079460958"_s);
        row("slash", u"020/7946 0958"_s, u"GB"_s, u"442079460958"_s);
        row("zero apart", u"0 20 7946 0958"_s, u"GB"_s, u"442079460958"_s);
        row("Brazil's eight digits", u"(11) 8765-4321"_s, u"BR"_s, u"551187654321"_s);
        row("UK", u"020 7946 0958"_s, u"uk"_s, u"442079460958"_s);
        row("an island of the same code", u"07781 123456"_s, u"GB"_s, u"447781123456"_s);
        row("invisible in front", u"\u200B\u202A020 7946 0958\u202C"_s, u"GB"_s, u"442079460958"_s);
        row("no zero", u"(631) 555-1234"_s, u"US"_s, u"16315551234"_s);
        row("Canada in America", u"(416) 555-1234"_s, u"US"_s, u"14165551234"_s);
        row("America's 1", u"1 631 555 1234"_s, u"US"_s, u"16315551234"_s);
        row("Italy keeps it", u"06 1234 5678"_s, u"IT"_s, u"390612345678"_s);
        row("Russia's 8", u"8 812 123 45 67"_s, u"RU"_s, u"78121234567"_s);
        row("Argentina's 15", u"011 15 1234-5678"_s, u"AR"_s, u"5491112345678"_s);
        row("out of America", u"011-44-20-7946-0958"_s, u"US"_s, u"442079460958"_s);
        row("out of Australia", u"0011 44 20 7946 0958"_s, u"AU"_s, u"442079460958"_s);
        row("out of Russia", u"8 10 44 20 7946 0958"_s, u"RU"_s, u"442079460958"_s);
        row("00 is a plus everywhere", u"0044 20 7946 0958"_s, u"US"_s, u"442079460958"_s);
        row("plus wins", u"+34 911 234 567"_s, u"DE"_s, u"34911234567"_s);
        row("home's own code", u"49301234567"_s, u"DE"_s, u"49301234567"_s);
        row("not at home, perhaps abroad", u"34911234567"_s, u"US"_s, u"34911234567"_s);
    }

    void knowsNumbersOfHome()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QFETCH(QString, digits);

        const auto number = read(typed, country);

        QVERIFY(number.has_value());
        QCOMPARE(number->number.digits(), digits);
        QCOMPARE(number->other, std::nullopt);
        QVERIFY(number->isLikely);
    }

    void saysOfWhichCountryItIsNone()
    {
        const auto number = read(u"(020) 7946 0958"_s, u"DE"_s);

        QVERIFY(!number.has_value());
        QCOMPARE(number.error().reason, Reason::LeadingZero);
        QCOMPARE(number.error().found, u"DE"_s);
    }

    void tellsWhoAssumedThePlus()
    {
        QVERIFY(read(u"49301234567"_s, {})->isPlusAssumed);
        QVERIFY(!read(u"+49301234567"_s, {})->isPlusAssumed);
        QVERIFY(!read(u"0049301234567"_s, {})->isPlusAssumed);
        QVERIFY(!read(u"0301234567"_s, u"DE"_s)->isPlusAssumed);
        QVERIFY(read(u"34911234567"_s, u"US"_s)->isPlusAssumed);
    }

    void asksTheNumberingPlans_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("likely");

        QTest::newRow("United States") << u"+1 631 555 1234"_s << true;
        QTest::newRow("Germany") << u"+49 30 123456"_s << true;
        QTest::newRow("India") << u"+91 98765 43210"_s << true;
        QTest::newRow("no such country") << u"+999 123 4567"_s << false;
        QTest::newRow("too short for its country") << u"+1 631 555"_s << false;
        QTest::newRow("longest of all") << u"+123456789012345"_s << false;
    }

    void asksTheNumberingPlans()
    {
        QFETCH(QString, typed);
        QFETCH(bool, likely);

        QCOMPARE(read(typed, {})->isLikely, likely);
    }

    void knowsCountries()
    {
        QCOMPARE(Country::from(u"DE"_s)->code(), u"DE"_s);
        QCOMPARE(Country::from(u" us "_s)->code(), u"US"_s);
        QCOMPARE(Country::from(u"UK"_s)->code(), u"GB"_s);
        QCOMPARE(Country::from(u"xk"_s)->code(), u"XK"_s);
        for (const QString &none : {u"ZZ"_s, u""_s, u"D"_s, u"DEU"_s, u"001"_s, u"49"_s, u"+49"_s})
            QVERIFY2(!Country::from(none), qPrintable(none));
    }
};

QTEST_APPLESS_MAIN(TestNumberReading)
#include "tst_numberreading.moc"
