// SPDX-License-Identifier: MIT
#include "app/values/phonenumber.h"
#include "app/values/readablenumber.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestReadableNumber : public QObject
{
    Q_OBJECT

private slots:
    void groupsDigitsAsTheCountryDoes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("readable");

        QTest::newRow("United States") << u"+16315553601"_s << u"+1 631-555-3601"_s;
        QTest::newRow("Germany") << u"4930123456"_s << u"+49 30 123456"_s;
        QTest::newRow("India") << u"+919876543210"_s << u"+91 98765 43210"_s;
        QTest::newRow("no country's") << u"+9991234567"_s << u"+9991234567"_s;
        QTest::newRow("too short for its country") << u"+4912345"_s << u"+49 12345"_s;
        QTest::newRow("WhatsApp in Mexico") << u"+5215512345678"_s << u"+52 1 55 1234 5678"_s;
        QTest::newRow("WhatsApp in Brazil") << u"+551187654321"_s << u"+55 11 8765-4321"_s;
        QTest::newRow("WhatsApp in Brazil, two nines")
            << u"+559987654321"_s << u"+55 99 8765-4321"_s;
        QTest::newRow("Argentina, mobile") << u"+5491112345678"_s << u"+54 9 11 1234-5678"_s;
        QTest::newRow("Italy") << u"+390612345678"_s << u"+39 06 1234 5678"_s;
        QTest::newRow("a zero too many") << u"+4402079460958"_s << u"+44 0 20 7946 0958"_s;
        QTest::newRow("a prefix that is missing") << u"+378882345"_s << u"+378 882345"_s;
    }

    void groupsDigitsAsTheCountryDoes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, readable);
        const auto number = PhoneNumber::fromDigits(typed);
        QVERIFY(number);

        QCOMPARE(readableNumber(*number), readable);
        QString digits = readable;
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        QCOMPARE(digits, number->digits());
    }
};

QTEST_APPLESS_MAIN(TestReadableNumber)
#include "tst_readablenumber.moc"
