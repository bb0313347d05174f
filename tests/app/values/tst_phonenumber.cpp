// SPDX-License-Identifier: MIT
#include "app/values/phonenumber.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = ValueError::Reason;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private slots:
    void readsItsOwnDigits_data()
    {
        QTest::addColumn<QString>("digits");

        QTest::newRow("a number") << u"16315551234"_s;
        QTest::newRow("shortest") << u"1234567"_s;
        QTest::newRow("longest") << u"123456789012345"_s;
    }

    void readsItsOwnDigits()
    {
        QFETCH(QString, digits);

        QCOMPARE(PhoneNumber::fromDigits(digits)->digits(), digits);
        QCOMPARE(PhoneNumber::fromDigits(u'+' + digits)->digits(), digits);
        QCOMPARE(PhoneNumber::fromDigits(digits)->e164(), u'+' + digits);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<Reason>("reason");

        QTest::newRow("nothing") << u""_s << Reason::Missing;
        QTest::newRow("a plus alone") << u"+"_s << Reason::TooShort;
        QTest::newRow("one under") << u"+123456"_s << Reason::TooShort;
        QTest::newRow("one over") << u"1234567890123456"_s << Reason::TooLong;
        QTest::newRow("national") << u"06315551234"_s << Reason::LeadingZero;
        QTest::newRow("a space") << u"+1 6315551234"_s << Reason::StrayCharacter;
        QTest::newRow("two pluses") << u"++16315551234"_s << Reason::StrayCharacter;
        QTest::newRow("wide digits") << u"１２３４５６７"_s << Reason::StrayCharacter;
    }

    void refusesTheRest()
    {
        QFETCH(QString, digits);
        QFETCH(Reason, reason);

        const auto number = PhoneNumber::fromDigits(digits);

        QVERIFY(!number.has_value());
        QCOMPARE(number.error().reason, reason);
    }

    void isTheSameWithItsPlus()
    {
        QCOMPARE(*PhoneNumber::fromDigits(u"+16315551234"),
                 *PhoneNumber::fromDigits(u"16315551234"));
        QVERIFY(*PhoneNumber::fromDigits(u"16315551234")
                != *PhoneNumber::fromDigits(u"16315551235"));
    }
};

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
