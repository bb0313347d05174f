// SPDX-License-Identifier: MIT
#include "app/cloudapi/errorcode.h"

#include <QTest>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Advice = RetryAdvice;

namespace {

/// Every code Meta's pages list, written down from them by hand: general, registration, calls,
/// templates, migration, insights, synchronisation.
const QList<int> publishedCodes{
    0,       1,       2,       3,       4,       10,      33,      100,     190,     200,
    368,     613,     803,     80007,   130403,  130429,  130472,  130497,  131000,  131005,
    131008,  131009,  131016,  131021,  131026,  131030,  131031,  131037,  131042,  131044,
    131045,  131047,  131048,  131049,  131050,  131051,  131052,  131053,  131055,  131056,
    131057,  131062,  131063,  131064,  132000,  132001,  132005,  132007,  132008,  132012,
    132015,  132016,  132018,  132068,  132069,  133000,  133004,  133005,  133006,  133008,
    133009,  133010,  133015,  133016,  134011,  134100,  134101,  134102,  135000,  137000,
    138000,  138001,  138002,  138003,  138004,  138005,  138006,  138007,  138009,  138012,
    138013,  138014,  138015,  138017,  138018,  138019,  138020,  138021,  138022,  138023,
    138024,  138025,  141002,  200002,  200005,  200006,  200007,  2388001, 2388012, 2388019,
    2388039, 2388040, 2388047, 2388072, 2388073, 2388091, 2388093, 2388103, 2388109, 2388293,
    2388299, 2494100, 2593107, 2593108,
};

QList<int> codesWith(Advice advice)
{
    QList<int> codes;
    for (const ErrorCode &entry : errorCodes()) {
        if (entry.advice == advice)
            codes << entry.code;
    }
    return codes;
}

} // namespace

class TestErrorCode : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatMetaPublishes()
    {
        QList<int> listed;
        for (const ErrorCode &entry : errorCodes())
            listed << entry.code;

        QCOMPARE(listed, publishedCodes);
    }

    void isSortedWithoutDoubles()
    {
        const auto codes = errorCodes();
        const auto fault
            = std::ranges::adjacent_find(codes, std::greater_equal{}, &ErrorCode::code);
        QVERIFY(fault == codes.end());
    }

    void findsEveryEntryByItsCode()
    {
        for (const ErrorCode &entry : errorCodes())
            QCOMPARE(errorCode(entry.code, {}), entry);
    }

    void advisesToWaitWhereTimeHelps()
    {
        const QList<int> expected{
            1,      2,      4,      613,    80007,  130429,  131000,  131016, 131048,
            131049, 131056, 131057, 131064, 133004, 133008,  133009,  133015, 133016,
            134101, 138002, 138003, 138004, 138005, 138007,  138009,  138012, 138014,
            138019, 138020, 138022, 138023, 200005, 2388039, 2494100,
        };
        QCOMPARE(codesWith(Advice::Later), expected);
    }

    void leavesToTheCustomerWhatOnlyTheyCanDo()
    {
        const QList<int> expected{131026, 131050, 131052, 137000, 138001, 138006};
        QCOMPARE(codesWith(Advice::OtherParty), expected);
    }

    void quotesMetasTitles()
    {
        QCOMPARE(errorCode(130429, {})->title, "Rate limit hit"_L1);
        QCOMPARE(errorCode(138000, {})->title, "Calling not enabled"_L1);
        QVERIFY(errorCode(131062, {})->title.isEmpty());
    }

    void knowsThePermissionRange_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("known");

        QTest::newRow("before") << 199 << false;
        QTest::newRow("first") << 200 << true;
        QTest::newRow("second") << 201 << true;
        QTest::newRow("last") << 299 << true;
        QTest::newRow("after") << 300 << false;
    }

    void knowsThePermissionRange()
    {
        QFETCH(int, code);
        QFETCH(bool, known);

        const auto found = errorCode(code, {});

        QCOMPARE(found.has_value(), known);
        if (known) {
            const ErrorCode expected{code, "API Permission"_L1, Advice::FixFirst};
            QCOMPARE(*found, expected);
        }
    }

    void hasNothingOnUnknownCodes()
    {
        for (const int code : {-1, 5, 99, 101, 131066, 138008, 2593109, 2147483647})
            QVERIFY(!errorCode(code, {}).has_value());
        QVERIFY(!errorCode(5, 2388040).has_value());
    }

    void weighsCodeAndSubcode_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::addColumn<int>("decides");

        QTest::newRow("100, field too long") << 100 << 2388040 << 2388040;
        QTest::newRow("200002, field too long") << 200002 << 2388040 << 2388040;
        QTest::newRow("100, insights") << 100 << 200005 << 200005;
        QTest::newRow("100, no such number") << 100 << 33 << 33;
        QTest::newRow("100, unknown subcode") << 100 << 2388041 << 100;
        QTest::newRow("100, a small subcode") << 100 << 10 << 100;
        QTest::newRow("100, a code for messages") << 100 << 131047 << 100;
        QTest::newRow("100, in the range") << 100 << 250 << 100;
        QTest::newRow("another code") << 190 << 2388040 << 190;
        QTest::newRow("rate limit") << 130429 << 2494055 << 130429;
    }

    void weighsCodeAndSubcode()
    {
        QFETCH(int, code);
        QFETCH(int, subcode);
        QFETCH(int, decides);

        const auto found = errorCode(code, subcode);

        QVERIFY(found.has_value());
        QCOMPARE(found->code, decides);
    }
};

QTEST_APPLESS_MAIN(TestErrorCode)
#include "tst_errorcode.moc"
