// SPDX-License-Identifier: MIT
#include "app/core/inorder.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
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

    void endsWhenItIsEnough_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }

    /// And nothing is found any more once it has ended.
    void endsWhenItIsEnough()
    {
        QFETCH(int, threads);
        std::atomic<int> finding = 0;
        int given = 0;
        QList<int> taken;
        InOrder<int, int> steps{{}, {}, {}, 2, threads};
        steps.next = [&given] {
            return std::optional(given++);
        }; // without end
        steps.find = [&finding](const int &item) {
            ++finding;
            const int found = squared(item);
            --finding;
            return found;
        };
        steps.take = [&taken](const int &item, const int &) {
            taken.append(item);
            return item < 4;
        };

        QVERIFY(!runInOrder(steps));

        QCOMPARE(finding, 0);
        QCOMPARE(taken, (QList{0, 1, 2, 3, 4}));
        QCOMPARE_LE(given, 50);
    }
};

QTEST_GUILESS_MAIN(TestInOrder)
#include "tst_inorder.moc"
