// SPDX-License-Identifier: MIT
#include "app/values/timetolive.h"

#include <QTest>

using namespace bellpush;
using std::chrono::minutes;
using Reason = ValueError::Reason;

static_assert(TimeToLive::shortest == minutes{1});
static_assert(TimeToLive::longest == minutes{43200});
static_assert(TimeToLive::whenAbsent == minutes{10080});

class TestTimeToLive : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsInRange_data()
    {
        QTest::addColumn<minutes>("duration");

        QTest::newRow("shortest") << minutes{1};
        QTest::newRow("next") << minutes{2};
        QTest::newRow("a week") << minutes{10080};
        QTest::newRow("before longest") << minutes{43199};
        QTest::newRow("longest") << minutes{43200};
    }

    void keepsWhatIsInRange()
    {
        QFETCH(minutes, duration);

        const auto timeToLive = TimeToLive::from(duration);

        QVERIFY(timeToLive.has_value());
        QCOMPARE(timeToLive->duration(), duration);
    }

    void refusesTheRest_data()
    {
        QTest::addColumn<minutes>("duration");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<qint64>("limit");

        QTest::newRow("none") << minutes{0} << Reason::TooSmall << qint64{1};
        QTest::newRow("negative") << minutes{-1} << Reason::TooSmall << qint64{1};
        QTest::newRow("least") << minutes::min() << Reason::TooSmall << qint64{1};
        QTest::newRow("one over") << minutes{43201} << Reason::TooLarge << qint64{43200};
        QTest::newRow("most") << minutes::max() << Reason::TooLarge << qint64{43200};
    }

    void refusesTheRest()
    {
        QFETCH(minutes, duration);
        QFETCH(Reason, reason);
        QFETCH(qint64, limit);

        const auto timeToLive = TimeToLive::from(duration);

        QVERIFY(!timeToLive.has_value());
        const ValueError expected{.reason = reason,
                                  .limit = limit,
                                  .count = duration.count(),
                                  .source = Source::CallButtons};
        QCOMPARE(timeToLive.error(), expected);
    }
};

QTEST_APPLESS_MAIN(TestTimeToLive)
#include "tst_timetolive.moc"
