// SPDX-License-Identifier: MIT
#include "app/web/oneshotbody.h"

#include <QTest>

using namespace bellpush;

class TestOneShotBody : public QObject
{
    Q_OBJECT

private slots:
    void isReadOnce()
    {
        OneShotBody body("abcdef");
        QVERIFY(!body.wasRead());
        QCOMPARE(body.bytesAvailable(), 6);

        QCOMPARE(body.read(4), QByteArray("abcd"));
        QVERIFY(body.wasRead());
        QCOMPARE(body.bytesAvailable(), 2);
        QCOMPARE(body.readAll(), QByteArray("ef"));

        QVERIFY(body.atEnd());
        QVERIFY(body.read(1).isEmpty());
    }

    void cannotBeWoundBack()
    {
        OneShotBody body("abcdef");
        body.readAll();

        QVERIFY(body.isSequential());
        QVERIFY(!body.reset());
        QVERIFY(body.readAll().isEmpty());
    }

    void cannotBeWritten()
    {
        OneShotBody body("abcdef");

        QTest::ignoreMessage(QtWarningMsg,
                             "QIODevice::write (bellpush::OneShotBody): ReadOnly "
                             "device");
        QCOMPARE(body.write("x"), -1);
        QCOMPARE(body.readAll(), QByteArray("abcdef"));
    }

    void endsAtOnceWhenEmpty()
    {
        OneShotBody body({});

        QCOMPARE(body.bytesAvailable(), 0);
        QVERIFY(body.readAll().isEmpty());
        QVERIFY(!body.wasRead());
    }
};

QTEST_APPLESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
