// SPDX-License-Identifier: MIT
#include "app/cloudapi/answerreader.h"

#include <QTest>

using namespace bellpush;

class TestAnswerReader : public QObject
{
    Q_OBJECT

private slots:
    void readsAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("by its length")
            << ok + "Content-Length: 2\r\n\r\nhi" << 200 << QByteArray("hi");
        QTest::newRow("more than its length")
            << ok + "content-length:2\r\n\r\nhiHTTP/1.1" << 200 << QByteArray("hi");
        QTest::newRow("empty") << ok + "Content-Length: 0\r\n\r\n" << 200 << QByteArray();
        QTest::newRow("in chunks")
            << ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nhi\r\nA;b=c\r\n0123456789\r\n0\r\n\r\n"
            << 200 << QByteArray("hi0123456789");
        QTest::newRow("chunks and lines behind")
            << ok + "Transfer-Encoding: Chunked\r\n\r\n2\r\nhi\r\n0\r\na: b\r\nc: d\r\n\r\n"
            << 200 << QByteArray("hi");
        QTest::newRow("without words")
            << QByteArray("HTTP/1.1 400\r\nContent-Length: 1\r\n\r\nx") << 400 << QByteArray("x");
        QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 500 Oh\r\nContent-Length: 1\r\n\r\nx")
                                  << 500 << QByteArray("x");
        QTest::newRow("plain line breaks")
            << QByteArray("HTTP/1.1 200 OK\nContent-Length: 1\n\nx") << 200 << QByteArray("x");
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No\r\n\r\n") << 204 << QByteArray();
        QTest::newRow("after others")
            << "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nContent-Length: 9\r\n\r\n"
                + ok + "Content-Length: 2\r\n\r\nhi"
            << 200 << QByteArray("hi");
    }

    void readsAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const qsizetype piece : {qsizetype{1}, qsizetype{2}, qsizetype{7}, bytes.size()}) {
            AnswerReader answer;
            for (qsizetype at = 0; at < bytes.size(); at += piece)
                answer.add(bytes.sliced(at, std::min(piece, bytes.size() - at)));

            QVERIFY(answer.isWhole());
            QCOMPARE(answer.status(), status);
            QCOMPARE(answer.body(), body);
        }
    }

    void endsWithTheConnectionWhereNoLengthIsSaid()
    {
        AnswerReader answer;
        answer.add("HTTP/1.1 200 OK\r\n\r\nhi");
        QVERIFY(!answer.isWhole());

        answer.end();

        QVERIFY(answer.isWhole());
        QCOMPARE(answer.body(), QByteArray("hi"));
    }

    void knowsWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::newRow("half a body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhi");
        QTest::newRow("half a chunk") << chunks + "9\r\nhi";
        QTest::newRow("no last chunk") << chunks + "2\r\nhi\r\n";
        QTest::newRow("no end of the last chunk") << chunks + "2\r\nhi\r\n0\r\n";
        QTest::newRow("only what comes before") << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n");
    }

    void knowsWhatIsMissing()
    {
        QFETCH(QByteArray, bytes);
        AnswerReader answer;

        answer.add(bytes);
        answer.end();

        QVERIFY(!answer.isWhole());
        QVERIFY(!answer.isBroken());
    }

    void knowsWhatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
        QTest::newRow("status of four digits") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
        QTest::newRow("status 0") << QByteArray("HTTP/1.1 000 OK\r\n\r\n");
        QTest::newRow("no chunk size") << chunks + "x\r\n";
        QTest::newRow("negative chunk size") << chunks + "-2\r\nhi\r\n";
        QTest::newRow("chunk that goes on") << chunks + "2\r\nhix\r\n";
        QTest::newRow("head without end") << QByteArray(1 << 20, 'x');
        QTest::newRow("chunk line without end") << chunks + QByteArray(1 << 20, '0');
    }

    void knowsWhatIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        AnswerReader answer;

        answer.add(bytes);

        QVERIFY(answer.isBroken());
    }
};

QTEST_APPLESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
