// SPDX-License-Identifier: MIT
#include "app/lists/listnumber.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

class TestListNumber : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatListsHave_data()
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

    void readsWhatListsHave()
    {
        QFETCH(QString, cell);
        QFETCH(QString, country);
        QFETCH(QString, number);
        QFETCH(bool, isPlusAssumed);

        const auto read = listNumber(cell, Country::from(country));

        QVERIFY(read.has_value());
        QCOMPARE(read->number.e164(), number);
        QCOMPARE(read->isPlusAssumed, isPlusAssumed);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("country");
        QTest::addColumn<ListNumberError::Reason>("reason");
        QTest::addColumn<ValueError::Reason>("value");
        const auto row = [](const char *name, const QString &cell, const QString &country,
                            ListNumberError::Reason reason, ValueError::Reason value) {
            QTest::newRow(name) << cell << country << reason << value;
        };
        using enum ListNumberError::Reason;

        row("empty", u""_s, {}, Refused, ValueError::Reason::Missing);
        row("blank", u"  "_s, {}, Refused, ValueError::Reason::Missing);
        row("words", u"ask Joe"_s, {}, Refused, ValueError::Reason::StrayCharacter);
        row("two numbers", u"+4930123456, +4930123457"_s, {}, Refused,
            ValueError::Reason::StrayCharacter);
        row("at home, no country", u"030 1234567"_s, {}, Refused, ValueError::Reason::LeadingZero);
        row("too short at home", u"030 1"_s, u"DE"_s, Refused, ValueError::Reason::LeadingZero);
        row("words at home", u"call 030 1234567"_s, u"DE"_s, Refused,
            ValueError::Reason::StrayCharacter);
        row("too short", u"123456"_s, {}, Refused, ValueError::Reason::TooShort);
        row("too long", u"+1234567890123456"_s, {}, Refused, ValueError::Reason::TooLong);
        row("rounded", u"4.91E+11"_s, {}, Rounded, {});
        row("rounded, German", u"4,91234E+11"_s, {}, Rounded, {});
        row("rounded, small letter", u"491e9"_s, {}, Rounded, {});
        row("rounded at home", u"4.91E+11"_s, u"DE"_s, Rounded, {});
    }

    void refusesTheRest()
    {
        QFETCH(QString, cell);
        QFETCH(QString, country);
        QFETCH(ListNumberError::Reason, reason);
        QFETCH(ValueError::Reason, value);

        const auto read = listNumber(cell, Country::from(country));

        QVERIFY(!read.has_value());
        QCOMPARE(read.error().reason, reason);
        QCOMPARE(read.error().value.reason, value);
    }
};

QTEST_APPLESS_MAIN(TestListNumber)
#include "tst_listnumber.moc"
