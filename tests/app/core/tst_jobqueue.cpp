// SPDX-License-Identifier: MIT
#include "app/core/jobqueue.h"

#include <QSemaphore>
#include <QTest>

#include <memory>

using namespace bellpush;

class TestJobQueue : public QObject
{
    Q_OBJECT

private slots:
    void doesEveryPieceInOrder()
    {
        JobQueue<int> queue;
        QList<int> told;
        QSemaphore open;
        const auto into = [&told](int result) {
            told.append(result);
        };

        queue.add(
            [&open] {
                open.acquire();
                return 1;
            },
            into);
        for (const int piece : {2, 3, 4})
            queue.add([piece] { return piece; }, into);
        QVERIFY(told.isEmpty());
        open.release();

        QTRY_COMPARE(told, (QList<int>{1, 2, 3, 4}));
        queue.add([] { return 5; }, into);
        QTRY_COMPARE(told.size(), 5);
    }

    /// Whatever has begun by then, and before the event loop has its turn.
    void finishesAllBeforeItsEnd()
    {
        JobQueue<int> queue;
        QList<int> told;
        const auto into = [&told](int result) {
            told.append(result);
        };
        queue.finish(); // nothing
        for (const int piece : {1, 2, 3})
            queue.add([piece] { return piece; }, into);
        queue.add([] { return 4; },
                  [&](int fourth) {
                      into(fourth);
                      queue.add([] { return 5; }, into);
                  });

        queue.finish();

        QCOMPARE(told, (QList<int>{1, 2, 3, 4, 5}));
        QCoreApplication::processEvents();
        QCOMPARE(told.size(), 5);
        queue.add([] { return 6; }, into);
        QTRY_COMPARE(told.size(), 6);
    }

    void takesMoreWhileItTells()
    {
        JobQueue<int> queue;
        QList<int> told;
        queue.add([] { return 1; },
                  [&](int first) {
                      told.append(first);
                      queue.add([] { return 2; }, [&told](int second) { told.append(second); });
                  });

        QTRY_COMPARE(told, (QList<int>{1, 2}));
    }

    void mayEndWhileItTells()
    {
        auto queue = std::make_unique<JobQueue<int>>();
        int told = 0;
        queue->add([] { return 1; },
                   [&](int) {
                       ++told;
                       queue.reset();
                   });
        queue->add([] { return 2; }, [&told](int) { ++told; });

        QTRY_VERIFY(!queue);
        QCoreApplication::processEvents();
        QCOMPARE(told, 1);
    }
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
