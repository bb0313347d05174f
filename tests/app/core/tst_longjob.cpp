// SPDX-License-Identifier: MIT
#include "app/core/longjob.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace bellpush;

class TestLongJob : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheResultHere()
    {
        LongJob<QThread *> job([](int, int) {});
        std::optional<QThread *> worked;
        QThread *told = nullptr;
        job.start([](const JobControl &) { return QThread::currentThread(); },
                  [&](const auto &result) {
                      worked = result;
                      told = QThread::currentThread();
                  });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());

        QVERIFY(worked && *worked != QThread::currentThread());
        QCOMPARE(told, QThread::currentThread());
    }

    void saysHowFarItIs()
    {
        QList<std::pair<int, int>> said;
        LongJob<bool> job([&said](int done, int of) { said.append({done, of}); });
        job.start(
            [](const JobControl &control) {
                for (int done = 1; done <= 3; ++done)
                    control.progressed(done, 3);
                return true;
            },
            [](const auto &) {});
        QTRY_VERIFY(!job.isRunning());

        QTRY_VERIFY(said.contains({3, 3}));
    }

    void stopsWhenItIsCancelled()
    {
        LongJob<bool> job([](int, int) {});
        std::optional<bool> result = true;
        job.start(
            [](const JobControl &control) -> std::optional<bool> {
                while (!control.isCancelled())
                    QThread::yieldCurrentThread();
                return std::nullopt;
            },
            [&result](const auto &found) { result = found; });
        job.cancel();
        QTRY_VERIFY(!job.isRunning());

        QCOMPARE(result, std::nullopt);
    }

    /// Such as a file that is in its place by then.
    void whatWasDoneBeforeItStoppedIsTold()
    {
        LongJob<int> job([](int, int) {});
        QSemaphore cancelled;
        std::optional<int> result;
        job.start(
            [&cancelled](const JobControl &) {
                cancelled.acquire();
                return 7;
            },
            [&result](const auto &found) { result = found; });
        job.cancel();
        cancelled.release();
        QTRY_VERIFY(!job.isRunning());

        QCOMPARE(result, 7);
    }

    void canBeStartedAgainAlsoByWhoIsTold()
    {
        LongJob<int> job([](int, int) {});
        std::optional<int> told;
        const auto answer = [](int number) {
            return [number](const JobControl &control) -> std::optional<int> {
                return control.isCancelled() ? std::nullopt : std::optional(number);
            };
        };
        job.start(answer(1), [&](const auto &) {
            job.start(answer(2), [&told](const auto &second) { told = second; });
        });
        job.cancel(); // of the first alone
        QTRY_VERIFY(!job.isRunning());

        QCOMPARE(told, 2);
    }

    void itsEndStopsTheWorkAndWaitsForIt()
    {
        auto job = std::make_unique<LongJob<bool>>([](int, int) {});
        std::atomic<bool> hasEnded = false;
        bool isTold = false;
        job->start(
            [&hasEnded](const JobControl &control) -> std::optional<bool> {
                while (!control.isCancelled())
                    QThread::yieldCurrentThread();
                hasEnded = true;
                return std::nullopt;
            },
            [&isTold](const auto &) { isTold = true; });

        job.reset();

        QVERIFY(hasEnded);
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }

    void mayEndWhileItTells()
    {
        auto job = std::make_unique<LongJob<int>>([](int, int) {});
        job->start([](const JobControl &) { return 1; }, [&job](const auto &) { job.reset(); });

        QTRY_VERIFY(!job);
    }
};

QTEST_GUILESS_MAIN(TestLongJob)
#include "tst_longjob.moc"
