// SPDX-License-Identifier: MIT
#include "app/core/inorder.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>
#include <numeric>

using namespace bellpush;

namespace {

/// Counts from 0; nothing after `count` numbers.
std::function<std::optional<int>()> numbers(int count)
{
    return [next = 0, count]() mutable {
        return next < count ? std::optional(next++) : std::nullopt;
    };
}

int squared(const int &number)
{
    return number * number;
}

} // namespace

class TestInOrder : public QObject
{
    Q_OBJECT

private slots:
    void takesEachOnceAndInOrder_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<qsizetype>("together");
        QTest::addColumn<int>("threads");
        for (const int threads : {0, 1, 2, 5}) {
            for (const qsizetype together : {1, 7}) {
                for (const int count : {0, 1, 7, 8, 1000})
                    QTest::addRow("%d, %d together, %d threads", count, int(together), threads)
                        << count << together << threads;
            }
        }
    }

    void takesEachOnceAndInOrder()
    {
        QFETCH(int, count);
        QFETCH(qsizetype, together);
        QFETCH(int, threads);
        QList<int> taken;
        InOrder<int, int> steps{numbers(count), squared, {}, together, threads};
        steps.take = [&taken](const int &item, const int &found) {
            taken.append(found == item * item ? item : -1);
            return true;
        };

        QVERIFY(runInOrder(steps));

        QList<int> all(count);
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(taken, all);
    }

    /// The first is found only when the second has been.
    void theOrderIsNotThatOfFinding()
    {
        QSemaphore second;
        QList<int> taken;
        InOrder<int, int> steps{numbers(2), {}, {}, 1, 2};
        steps.find = [&second](const int &item) {
            if (item == 0)
                second.acquire();
            else
                second.release();
            return item;
        };
        steps.take = [&taken](const int &item, const int &) {
            taken.append(item);
            return true;
        };

        QVERIFY(runInOrder(steps));

        QCOMPARE(taken, (QList{0, 1}));
    }

    void givesAndTakesInTheCallersThread_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }

    void givesAndTakesInTheCallersThread()
    {
        QFETCH(int, threads);
        QThread *const here = QThread::currentThread();
        QSet<QThread *> given;
        QSet<QThread *> taken;
        QSet<QThread *> found;
        InOrder<int, QThread *> steps{{}, {}, {}, 1, threads};
        steps.next = [&, next = numbers(200)]() mutable {
            given.insert(QThread::currentThread());
            return next();
        };
        steps.find = [](const int &) {
            return QThread::currentThread();
        };
        steps.take = [&](const int &, QThread *const &in) {
            taken.insert(QThread::currentThread());
            found.insert(in);
            return true;
        };

        QVERIFY(runInOrder(steps));

        QCOMPARE(given, QSet{here});
        QCOMPARE(taken, QSet{here});
        QVERIFY(threads > 1 || found == QSet{here});
    }

    void holdsNoMoreThanKeepsTheThreadsBusy()
    {
        constexpr int threads = 2;
        constexpr qsizetype together = 5;
        int given = 0;
        int taken = 0;
        int most = 0;
        InOrder<int, int> steps{{}, squared, {}, together, threads};
        steps.next = [&, next = numbers(10'000)]() mutable {
            most = std::max(most, ++given - taken);
            return next();
        };
        steps.take = [&taken](const int &, const int &) {
            ++taken;
            return true;
        };

        QVERIFY(runInOrder(steps));

        QCOMPARE(taken, 10'000);
        QCOMPARE_LE(most, 5 * threads * int(together));
    }

    void holdsNoMoreThanItIsTold_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("ahead");
        QTest::newRow("one") << 1 << 1;
        QTest::newRow("two") << 2 << 3;
        QTest::newRow("one for three") << 3 << 1;
    }

    /// And what finding was the last to need is gone before it is taken.
    void holdsNoMoreThanItIsTold()
    {
        QFETCH(int, threads);
        QFETCH(int, ahead);
        using Large = std::shared_ptr<std::atomic<int>>;
        auto held = std::make_shared<std::atomic<int>>(0);
        int given = 0;
        int taken = 0;
        int most = 0;
        InOrder<Large, bool> steps{{}, {}, {}, 1, threads, ahead};
        steps.next = [&]() -> std::optional<Large> {
            most = std::max(most, given - taken + 1);
            return ++given <= 1'000 ? std::optional(held) : std::nullopt;
        };
        steps.find = [](Large &item) {
            item.reset();
            return true;
        };
        steps.take = [&taken](const Large &item, const bool &found) {
            ++taken;
            return found && !item;
        };

        QVERIFY(runInOrder(steps));

        QCOMPARE(taken, 1'000);
        QCOMPARE_LE(most, ahead);
    }

    void endsWhenItIsEnough_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }

    void endsWhenItIsEnough()
    {
        QFETCH(int, threads);
        int given = 0;
        QList<int> taken;
        InOrder<int, int> steps{{}, squared, {}, 2, threads};
        steps.next = [&given] {
            return std::optional(given++);
        }; // without end
        steps.take = [&taken](const int &item, const int &) {
            taken.append(item);
            return item < 4;
        };

        QVERIFY(!runInOrder(steps));

        QCOMPARE(taken, (QList{0, 1, 2, 3, 4}));
        QCOMPARE_LE(given, 50);
    }

    /// What is found may use what the caller has: it does not go on past the end.
    void waitsForWhatIsBeingFoundWhenItIsEnough()
    {
        QSemaphore begun;
        QSemaphore open;
        std::atomic<bool> hasEnded = false;
        std::atomic<bool> wentOnPastTheEnd = false;
        InOrder<int, int> steps{numbers(2), {}, {}, 1, 2};
        steps.find = [&](const int &item) {
            if (item == 1) {
                begun.release();
                open.acquire();
                wentOnPastTheEnd = hasEnded.load();
            }
            return item;
        };
        steps.take = [&begun](const int &, const int &) {
            begun.acquire(); // the second is being found
            return false;
        };
        const std::unique_ptr<QThread> caller(QThread::create([&] {
            runInOrder(steps);
            hasEnded = true;
        }));

        caller->start();
        const bool endsEarly = caller->wait(200); // no assertion of the clock: less finds less
        open.release();
        QVERIFY(caller->wait());

        QVERIFY(!endsEarly);
        QVERIFY(!wentOnPastTheEnd);
    }
};

QTEST_GUILESS_MAIN(TestInOrder)
#include "tst_inorder.moc"
