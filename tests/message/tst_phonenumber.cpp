// SPDX-License-Identifier: MIT
#include "app/message/phonenumber.h"

#include "app/message/phoneadvice.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;

class TestPhoneNumber : public QObject
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
        QTest::newRow("dots and slash") << u"+49.30/12.34.56"_s << u"4930123456"_s;
        QTest::newRow("no-break spaces") << u"+33\u00A01\u202F23 45 67"_s << u"331234567"_s;
        QTest::newRow("typographic dashes")
            << u"1\u2011631\u2013555\u20141234"_s << u"16315551234"_s;
        QTest::newRow("a copied number with direction marks")
            << u"\u202A+1 631 555 1234\u202C\u200E"_s << u"16315551234"_s;
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
        QTest::newRow("new lines around") << u"\n+1 631 555 1234\r\n"_s << u"16315551234"_s;
        QTest::newRow("shortest") << u"1234567"_s << u"1234567"_s;
        QTest::newRow("one more") << u"12345678"_s << u"12345678"_s;
        QTest::newRow("one less than longest") << u"+12345678901234"_s << u"12345678901234"_s;
        QTest::newRow("longest") << u"+123456789012345"_s << u"123456789012345"_s;
        QTest::newRow("a zero inside") << u"+10000000"_s << u"10000000"_s;
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, digits);

        const auto number = PhoneNumber::from(typed);

        QVERIFY(number.has_value());
        QCOMPARE(number->digits(), digits);
        QCOMPARE(number->e164(), u'+' + digits);
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
        row("a plus alone", u"+"_s, {.reason = Reason::TooShort, .limit = 7, .count = 0});
        row("one under", u"+123456"_s, {.reason = Reason::TooShort, .limit = 7, .count = 6});
        row("one over", u"+1234567890123456"_s,
            {.reason = Reason::TooLong, .limit = 15, .count = 16});
        row("national", u"0631 555 1234"_s, {.reason = Reason::LeadingZero});
        row("00 for plus", u"0049 30 123456"_s, {.reason = Reason::LeadingZero});
        row("zero after plus", u"+0 631 555 1234"_s, {.reason = Reason::LeadingZero});
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
    }

    void refusesTheRest()
    {
        QFETCH(QString, typed);
        QFETCH(ValueError, error);

        const auto number = PhoneNumber::from(typed);

        QVERIFY(!number.has_value());
        QCOMPARE(number.error(), error);
    }

    void isTheSameHoweverItIsWritten()
    {
        QCOMPARE(*PhoneNumber::from(u"+1 (631) 555-1234"_s), *PhoneNumber::from(u"16315551234"_s));
        QVERIFY(*PhoneNumber::from(u"16315551234"_s) != *PhoneNumber::from(u"16315551235"_s));
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

        QCOMPARE(isLikely(*PhoneNumber::from(typed)), likely);
    }
};

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
