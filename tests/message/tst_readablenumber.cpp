// SPDX-License-Identifier: MIT
#include "app/message/phonenumber.h"
#include "app/message/readablenumber.h"

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
    }

    void groupsDigitsAsTheCountryDoes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, readable);
        const auto number = PhoneNumber::from(typed);
        QVERIFY(number);

        QCOMPARE(readableNumber(*number), readable);
        QCOMPARE(*PhoneNumber::from(readable), *number);
    }
};

QTEST_APPLESS_MAIN(TestReadableNumber)
#include "tst_readablenumber.moc"
