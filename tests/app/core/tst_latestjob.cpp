// SPDX-License-Identifier: MIT
#include "app/core/latestjob.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace bellpush;
using namespace std::chrono_literals;

namespace {

/// Work that says when it began, and waits until it is let go.
struct Gate {
    QSemaphore begun{};
    QSemaphore open{};
};

auto held(const std::shared_ptr<Gate> &gate, int result)
{
    return [gate, result] {
        gate->begun.release();
        gate->open.acquire();
        return result;
    };
}

/// Without the loop that would tell of it.
void waitUntilDone(const std::shared_ptr<Gate> &gate)
{
    while (gate.use_count() > 1)
        QThread::yieldCurrentThread();
}

auto at(int result)
{
    return [result] {
        return result;
    };
}

auto into(QList<int> &told)
{
    return [&told](int result) {
        told.append(result);
    };
}

void neverTold(int)
{
    QFAIL("told of what nobody waits for");
}

} // namespace

class TestLatestJob : public QObject
{
    Q_OBJECT

private slots:
    void worksElsewhereAndTellsHere()
    {
        QThread *told = nullptr;
        LatestJob<QThread *> job;

        job.start([] { return QThread::currentThread(); },
                  [&told](QThread *worked) {
                      QVERIFY(worked != QThread::currentThread());
                      told = QThread::currentThread();
                  });

        QTRY_COMPARE(told, QThread::currentThread());
    }

    void tellsOfTheLatestOnly()
    {
        const auto gate = std::make_shared<Gate>();
        QList<int> told;
        LatestJob<int> job;
        job.start(held(gate, 1), neverTold);
        gate->begun.acquire();

        const auto never = std::make_shared<Gate>();
        job.start(held(never, 2), neverTold);
        job.start(at(3), into(told));
        QVERIFY(job.isAwaited());
        gate->open.release();

        QTRY_COMPARE(told, QList<int>{3});
        QCOMPARE(never->begun.available(), 0);
        QVERIFY(!job.isAwaited());
    }

    void whatIsDoneButNotYetToldIsDroppedAsWell()
    {
        const auto gate = std::make_shared<Gate>();
        QList<int> told;
        LatestJob<int> job;
        job.start(held(gate, 1), neverTold);
        gate->open.release();
        waitUntilDone(gate);
        job.start(at(2), into(told));

        QTRY_COMPARE(told, QList<int>{2});
    }

    void oneAtATime()
    {
        const auto first = std::make_shared<Gate>();
        const auto second = std::make_shared<Gate>();
        QList<int> told;
        LatestJob<int> job;
        job.start(held(first, 1), neverTold);
        first->begun.acquire();
        job.start(held(second, 2), into(told));
        QCOMPARE(second->begun.available(), 0);

        first->open.release();
        QTRY_COMPARE(second->begun.available(), 1);
        second->open.release();

        QTRY_COMPARE(told, QList<int>{2});
    }

    void waitsForNoWorkOfOthers()
    {
        const auto gate = std::make_shared<Gate>();
        QThreadPool &pool = *QThreadPool::globalInstance();
        for (int i = 0; i < pool.maxThreadCount(); ++i)
            pool.start([gate] { gate->open.acquire(); });
        QList<int> told;
        LatestJob<int> job;
        job.start(at(1), into(told));

        QTRY_COMPARE(told, QList<int>{1});
        gate->open.release(pool.maxThreadCount());
        pool.waitForDone();
    }

    void waitsForAPause()
    {
        QList<int> told;
        int begun = 0;
        LatestJob<int> job(30ms);
        for (int i = 0; i < 5; ++i)
            job.start([&begun, i] { return ++begun, i; }, into(told));
        QVERIFY(job.isAwaited());
        QCOMPARE(begun, 0);

        QTRY_COMPARE(told, QList<int>{4});
        QCOMPARE(begun, 1);
    }

    void waitsForAPauseAlsoAfterWhatIsStale()
    {
        const auto first = std::make_shared<Gate>();
        const auto never = std::make_shared<Gate>();
        QList<int> told;
        LatestJob<int> job(200ms);
        job.start(held(first, 1), neverTold);
        QTRY_COMPARE(first->begun.available(), 1);
        job.start(held(never, 2), neverTold);
        first->open.release();
        waitUntilDone(first);
        QCoreApplication::processEvents();
        job.start(at(3), into(told));

        QTRY_COMPARE(told, QList<int>{3});
        QCOMPARE(never->begun.available(), 0);
    }

    void whatIsDroppedIsNotToldOf()
    {
        const auto gate = std::make_shared<Gate>();
        QList<int> told;
        LatestJob<int> job;
        job.start(held(gate, 1), neverTold);
        gate->begun.acquire();
        job.drop();
        QVERIFY(!job.isAwaited());
        gate->open.release();

        job.start(at(2), into(told));
        QTRY_COMPARE(told, QList<int>{2});
    }

    void whatWaitsIsDroppedAsWell()
    {
        bool hasBegun = false;
        QList<int> told;
        LatestJob<bool> waiting(1ms);
        waiting.start([&hasBegun] { return hasBegun = true; },
                      [](bool) { QFAIL("told of what was dropped"); });
        waiting.drop();
        LatestJob<int> later(50ms);
        later.start(at(1), into(told));

        QTRY_COMPARE(told, QList<int>{1});
        QVERIFY(!hasBegun);
    }

    /// Each moment at which who waits for it may go.
    void mayGoBeforeItBegins()
    {
        auto job = std::make_unique<LatestJob<int>>(1h);
        job->start(at(1), neverTold);

        job.reset();
    }

    void mayGoWhileItWorks()
    {
        const auto gate = std::make_shared<Gate>();
        auto job = std::make_unique<LatestJob<int>>();
        job->start(held(gate, 1), neverTold);
        gate->begun.acquire();
        job->start(at(2), neverTold);
        gate->open.release();

        job.reset();

        QCOMPARE(gate.use_count(), 1); // it waited
        QCoreApplication::processEvents();
    }

    void mayGoBeforeItTells()
    {
        const auto gate = std::make_shared<Gate>();
        auto job = std::make_unique<LatestJob<int>>();
        gate->open.release();
        job->start(held(gate, 1), neverTold);
        waitUntilDone(gate);

        job.reset();

        QCoreApplication::processEvents();
    }

    void mayGoWhileItTells_data()
    {
        QTest::addColumn<bool>("startsAgain");
        QTest::newRow("just so") << false;
        QTest::newRow("with more to do") << true;
    }

    void mayGoWhileItTells()
    {
        QFETCH(bool, startsAgain);
        auto job = std::make_unique<LatestJob<QByteArray>>();
        const auto wanted = std::make_shared<QByteArray>("told");
        QByteArray told;
        job->start([wanted] { return QByteArray(1000, 'x'); },
                   [&job, &told, wanted, startsAgain](const QByteArray &result) {
                       if (startsAgain)
                           job->start([] { return QByteArray(); },
                                      [](const QByteArray &) { QFAIL("told after its end"); });
                       job.reset();
                       told = *wanted + result; // both are still there
                   });

        QTRY_COMPARE(told, QByteArray("told" + QByteArray(1000, 'x')));
        QCoreApplication::processEvents();
    }

    void mayStartAgainWhileItTells()
    {
        QList<int> told;
        LatestJob<int> job;
        const std::function<void(int)> tell = [&](int result) {
            told.append(result);
            if (result < 3)
                job.start(at(result + 1), tell);
        };
        job.start(at(1), tell);

        QTRY_COMPARE(told, (QList<int>{1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(TestLatestJob)
#include "tst_latestjob.moc"
