// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"
#include "app/web/loopback.h"
#include "tests/app/practice/practicemessages.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <future>
#include <sys/socket.h>

using namespace bellpush;
using namespace bellpush::practicemessages;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<PracticeServer> startedServer()
{
    return std::move(PracticeServer::start(0, freshPractice()).value());
}

std::unique_ptr<QTcpSocket> connected(const PracticeServer &server)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->connectToHost(QHostAddress::LocalHost, server.port());
    if (!socket->waitForConnected())
        qFatal("no connection: %s", qPrintable(socket->errorString()));
    return socket;
}

QByteArray rawRequest(const QByteArray &headers, const QByteArray &body)
{
    return "POST /v26.0/106540352242922/messages HTTP/1.1\r\nHost: 127.0.0.1\r\n"
           "Authorization: Bearer PRACTICE\r\nContent-Type: application/json\r\n"
        + headers + "\r\n" + body;
}

QByteArray withLength(const QByteArray &body)
{
    return rawRequest("Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
}

/// Everything the server says until it closes.
QByteArray exchange(const PracticeServer &server, const QByteArray &bytes)
{
    const auto socket = connected(server);
    socket->write(bytes);
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5000)) { }
    QByteArray all;
    // Shorter than the server's own patience: it has to answer by itself.
    while (socket->waitForReadyRead(5000))
        all += socket->readAll();
    return all + socket->readAll();
}

int statusOf(const QByteArray &response)
{
    return response.mid(response.indexOf(' ') + 1, 3).toInt();
}

/// What the server says once it has heard no more than `bytes`.
QByteArray cutOff(const PracticeServer &server, const QByteArray &bytes)
{
    const auto socket = connected(server);
    socket->write(bytes);
    while (socket->bytesToWrite() > 0 && socket->waitForBytesWritten(5000)) { }
    ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
    QByteArray all;
    while (socket->waitForReadyRead(5000))
        all += socket->readAll();
    return all + socket->readAll();
}

int codeOf(const QByteArray &response)
{
    const QByteArray body = response.mid(response.indexOf("\r\n\r\n") + 4);
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    if (json.isEmpty())
        qFatal("no JSON: %s", response.constData());
    return json["error"_L1]["code"_L1].toInt();
}

} // namespace

class TestPracticeServer : public QObject
{
    Q_OBJECT

private slots:
    void answersOverHttp()
    {
        const auto server = startedServer();
        QNetworkAccessManager network;
        QNetworkRequest post(
            server->baseUrl().resolved(QUrl(u"/v26.0/106540352242922/messages"_s)));
        post.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        post.setRawHeader("Authorization", "Bearer PRACTICE");

        std::unique_ptr<QNetworkReply> reply(network.post(post, voiceCall));
        QTRY_VERIFY(reply->isFinished());

        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        QVERIFY(reply->header(QNetworkRequest::ContentTypeHeader)
                    .toString()
                    .startsWith("application/json"_L1));
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        const QString id = answer["messages"_L1][0]["id"_L1].toString();
        QVERIFY2(id.startsWith("wamid."_L1), qPrintable(id));
    }

    void listensOnLoopbackOnly()
    {
        const auto server = startedServer();

        QFile table(u"/proc/net/tcp"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray port
            = QByteArray::number(server->port(), 16).rightJustified(4, '0').toUpper();
        const QByteArray rows = table.readAll();
        QVERIFY(rows.contains("0100007F:" + port + " 00000000:0000 0A"));
        QVERIFY(!rows.contains("00000000:" + port + " "));

        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback())
                continue;
            QTcpSocket socket;
            socket.setProxy(QNetworkProxy::NoProxy);
            socket.connectToHost(address, server->port());
            QVERIFY2(!socket.waitForConnected(), qPrintable(address.toString()));
        }
    }

    void saysItsAddress()
    {
        const auto server = startedServer();

        QCOMPARE(server->baseUrl(), QUrl(u"http://127.0.0.1:%1"_s.arg(server->port())));
        QVERIFY(server->port() != 0);
    }

    void takesThePortAskedFor()
    {
        const quint16 port = startedServer()->port();

        const auto server = PracticeServer::start(port, freshPractice());

        QVERIFY(server.has_value());
        QCOMPARE((*server)->port(), port);
        QCOMPARE(codeOf(exchange(**server, withLength(text))), 0);
    }

    void refusesATakenPort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto first = startedServer();

        const auto second = PracticeServer::start(other.serverPort(), freshPractice());
        const auto third = PracticeServer::start(first->port(), freshPractice());

        using enum PracticeServerError::Reason;
        QVERIFY(!second.has_value());
        QCOMPARE(second.error(), (PracticeServerError{CannotListen, other.serverPort()}));
        QVERIFY(!third.has_value());
        QCOMPARE(third.error(), (PracticeServerError{CannotListen, first->port()}));
    }

    void answersManyAtOnce()
    {
        const auto server = startedServer();
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 60; ++i) {
            sockets.push_back(connected(*server));
            sockets.back()->write(withLength(text));
        }

        QSet<QString> ids;
        for (const auto &socket : sockets) {
            QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
            const QByteArray answer = socket->readAll();
            const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n"));
            ids += QJsonDocument::fromJson(body)["messages"_L1][0]["id"_L1].toString();
        }

        QCOMPARE(ids.size(), 60);
        QVERIFY(!ids.contains(QString()));
    }

    void closesAfterEachAnswer()
    {
        const auto server = startedServer();

        const QByteArray answer = exchange(*server, withLength(text));

        QVERIFY(answer.startsWith("HTTP/1.1 200 "));
        QVERIFY(answer.toLower().contains("connection: close\r\n"));
    }

    void judgesTheBytesOnTheWire_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        const QByteArray tooLong = text + QByteArray(longestPracticeBody, ' ');
        const QByteArray form
            = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n";
        QTest::newRow("message") << withLength(text) << 0;
        QTest::newRow("mistake") << withLength(changed(text, "true", "1")) << 100;
        QTest::newRow("chunked") << rawRequest("Transfer-Encoding: chunked\r\n",
                                               QByteArray::number(text.size(), 16) + "\r\n" + text
                                                   + "\r\n0\r\n\r\n")
                                 << 0;
        QTest::newRow("too long") << withLength(tooLong) << 100;
        QTest::newRow("too long, chunked") << rawRequest("Transfer-Encoding: chunked\r\n",
                                                         QByteArray::number(tooLong.size(), 16)
                                                             + "\r\n" + tooLong + "\r\n0\r\n\r\n")
                                           << 100;
        QTest::newRow("no length") << rawRequest("", "") << 100;
        QTest::newRow("multipart")
            << withLength(form).replace("application/json", "multipart/form-data; boundary=x")
            << 100;
        QTest::newRow("GET with a long body")
            << withLength(tooLong + tooLong + tooLong + tooLong).replace("POST ", "GET ") << 100;
        QTest::newRow("GET") << withLength(text).replace("POST ", "GET ") << 100;
        QTest::newRow("DELETE") << withLength(text).replace("POST ", "DELETE ") << 100;
        QTest::newRow("query") << withLength(text).replace("/messages", "/messages?a=b") << 0;
        QTest::newRow("no token") << withLength(text).replace("Authorization", "X-Other") << 190;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 100;
        QTest::newRow("line break in the path")
            << withLength(text).replace("/messages", "/messages%0A") << 100;
        QTest::newRow("line break in the path and a long body")
            << withLength(tooLong).replace("/messages", "/messages%0A") << 100;
        QTest::newRow("PRI with a long body")
            << withLength(tooLong).replace("POST ", "PRI ") << 100;
        QTest::newRow("ten thousand headers")
            << withLength(text).replace("Host: ", QByteArray("a: b\r\n").repeated(10000) + "Host: ")
            << 100;
        QTest::newRow("one header without end")
            << withLength(text).replace("Host: ", "a: " + QByteArray(1 << 20, 'b') + "\r\nHost: ")
            << 100;
        QTest::newRow("ranges") << withLength(text).replace(
            "Host: ", "Range: bytes=" + QByteArray("0-0,").repeated(1900) + "0-0\r\nHost: ")
                                << 0;
        QTest::newRow("longest path")
            << withLength(text).replace("/messages", "/" + QByteArray(8000, 'm')) << 100;
        QTest::newRow("HTTP/1.0") << withLength(text).replace("HTTP/1.1", "HTTP/1.0") << 0;
        QTest::newRow("two requests") << withLength(text) + withLength(text) << 0;
        QTest::newRow("compressed") << rawRequest(
            "Content-Encoding: gzip\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n",
            text) << 100;
        QTest::newRow("packed as itself")
            << rawRequest("Content-Encoding: identity\r\nContent-Length: "
                              + QByteArray::number(text.size()) + "\r\n",
                          text)
            << 0;
        QTest::newRow("no product") << withLength("{}") << 100;
    }

    void takesNoBodyThatCanBeReadTwoWays_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray length = "Content-Length: " + QByteArray::number(text.size()) + "\r\n";
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
        const QByteArray chunk = QByteArray::number(text.size(), 16) + "\r\n" + text;
        const QByteArray last = "\r\n0\r\n\r\n";
        QTest::newRow("length and chunks") << length + chunked << chunk + last;
        QTest::newRow("two lengths") << length + "Content-Length: 3\r\n" << text;
        QTest::newRow("negative length") << QByteArray("Content-Length: -5\r\n") << text;
        QTest::newRow("length in words") << QByteArray("Content-Length: ten\r\n") << text;
        QTest::newRow("length beyond numbers")
            << QByteArray("Content-Length: 99999999999999999999\r\n") << text;
        QTest::newRow("other coding")
            << QByteArray("Transfer-Encoding: gzip, chunked\r\n") << chunk + last;
        QTest::newRow("chunk that goes on") << chunked << chunk + "XX" + last;
        QTest::newRow("chunk with another end") << chunked << chunk + "XX0\r\n\r\n";
        QTest::newRow("chunk without a size") << chunked << QByteArray("\r\n") + text + last;
        QTest::newRow("chunk of a negative size") << chunked << "-1\r\n" + text + last;
        QTest::newRow("chunk with a size without end")
            << chunked << QByteArray(100000, '0') + chunk + last;
        QTest::newRow("lines without end behind the last chunk")
            << chunked << chunk + "\r\n0\r\n" + QByteArray("a: b\r\n").repeated(10000) + "\r\n";
    }

    void takesNoBodyThatCanBeReadTwoWays()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        const auto server = startedServer();

        const QByteArray answer = exchange(*server, rawRequest(headers, body));

        QCOMPARE(statusOf(answer), 400);
        QCOMPARE(codeOf(answer), 100);
    }

    void takesNoBodyThatIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray chunk = QByteArray::number(text.size(), 16) + "\r\n" + text;
        const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
        QTest::newRow("all but a byte") << withLength(text).chopped(1);
        QTest::newRow("a whole message before its end")
            << rawRequest("Content-Length: 999\r\n", text);
        QTest::newRow("chunk without its end") << rawRequest(chunked, chunk);
        QTest::newRow("chunk with half its end") << rawRequest(chunked, chunk + "\r");
        QTest::newRow("chunk that is not the last") << rawRequest(chunked, chunk + "\r\n");
        QTest::newRow("last chunk without its end") << rawRequest(chunked, chunk + "\r\n0\r\n");
    }

    void takesNoBodyThatIsCutOff()
    {
        QFETCH(QByteArray, bytes);
        const auto server = startedServer();

        const QByteArray answer = cutOff(*server, bytes);

        QCOMPARE(statusOf(answer), 400);
        QCOMPARE(codeOf(answer), 100);
    }

    void answersAClientThatHasSaidAll()
    {
        const auto server = startedServer();

        QCOMPARE(codeOf(cutOff(*server, withLength(text))), 0);
    }

    void asksForTheBodyOnce()
    {
        const auto server = startedServer();

        const QByteArray answer = exchange(
            *server, withLength(text).replace("Host: ", "Expect: 100-continue\r\nHost: "));

        QVERIFY(answer.startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 "));
        QCOMPARE(answer.count("100 Continue"), 1);
    }

    void answersToItsOwnNamesOnly_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        for (const char *name : {"127.0.0.1", "127.0.0.1:80", "localhost", "LocalHost:8080",
                                 "[::1]", "[::1]:80", " localhost "})
            QTest::newRow(name) << "Host: " + QByteArray(name) + "\r\n" << 200;
        for (const char *name : {"example.com", "example.com:80", "localhost.example.com",
                                 "127.0.0.1.example.com", "notlocalhost", "127.0.0.2", "0.0.0.0",
                                 "localhost.", "::1", "localhost@example.com", "[::1]example.com"})
            QTest::newRow(name) << "Host: " + QByteArray(name) + "\r\n" << 421;
        QTest::newRow("empty") << QByteArray("Host:\r\n") << 421;
        QTest::newRow("none") << QByteArray() << 421;
        QTest::newRow("two") << QByteArray("Host: localhost\r\nHost: example.com\r\n") << 421;
    }

    void answersToItsOwnNamesOnly()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        const auto server = startedServer();

        const QByteArray answer
            = exchange(*server, withLength(text).replace("Host: 127.0.0.1\r\n", host));

        QCOMPARE(statusOf(answer), status);
        QCOMPARE(codeOf(answer), status == 200 ? 0 : 100);
    }

    void answersBesideTheSlow()
    {
        const auto server = startedServer();
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int i = 0; i < 200; ++i) {
            slow.push_back(connected(*server));
            slow.back()->write(withLength(text).left(i));
            slow.back()->flush();
        }

        QCOMPARE(codeOf(exchange(*server, withLength(text))), 0);
        // The last to come are still there, and are answered when they have said all.
        slow.back()->write(withLength(text).mid(199));
        QTRY_VERIFY(slow.back()->bytesAvailable() > 0);
        QCOMPARE(codeOf(slow.back()->readAll()), 0);
    }

    void answersBesideTheTalkative()
    {
        const auto server = startedServer();
        const QByteArray more(1 << 16, 'z');
        std::vector<std::unique_ptr<QTcpSocket>> talkative;
        for (int i = 0; i < 20; ++i) {
            talkative.push_back(connected(*server));
            QTcpSocket *socket = talkative.back().get();
            connect(socket, &QTcpSocket::bytesWritten, this, [socket, more] {
                if (socket->bytesToWrite() == 0)
                    socket->write(more);
            });
            socket->write(withLength(text));
        }
        for (const auto &socket : talkative)
            QTRY_VERIFY(socket->bytesAvailable() > 0 || socket->state() != socket->ConnectedState);

        QCOMPARE(codeOf(exchange(*server, withLength(text))), 0);
        // However much they have to say, they are heard out no longer than a second.
        for (const auto &socket : talkative)
            QTRY_VERIFY(socket->state() == QAbstractSocket::UnconnectedState);
    }

    void judgesTheBytesOnTheWire()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, expected);
        const auto server = startedServer();

        const QByteArray answer = exchange(*server, bytes);

        QCOMPARE(codeOf(answer), expected);
        QVERIFY(!answer.contains("EXCEPTION"));
    }

    void stopsWhileConnectionsAreOpen()
    {
        auto server = startedServer();
        const auto idle = connected(*server);
        const auto half = connected(*server);
        half->write(withLength(text).chopped(1));
        const auto answered = connected(*server);
        answered->write(withLength(text));
        QTRY_VERIFY(answered->bytesAvailable() > 0);
        QVERIFY(half->waitForBytesWritten() || half->bytesToWrite() == 0);
        const quint16 port = server->port();

        // In another thread, so that waiting has an end: an idle client may stay for ten seconds.
        const auto stopped = std::async(std::launch::async, [&server] { server.reset(); });

        QTRY_COMPARE(stopped.wait_for(0s), std::future_status::ready);
        QTRY_COMPARE(idle->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(half->state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(answered->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(PracticeServer::start(port, freshPractice()).has_value());
    }

    void keepsTheTimeItIsGiven()
    {
        const auto practice = freshPractice();
        std::atomic_int64_t seconds = 0; // asked for in the server's threads
        practice->now = [&seconds] {
            return now.addSecs(seconds);
        };
        practice->state.tokenEnds["PRACTICE"] = now.addSecs(3600);
        const auto server = *PracticeServer::start(0, practice);

        QCOMPARE(codeOf(exchange(*server, withLength(text))), 0);
        seconds = 3599;
        QCOMPARE(codeOf(exchange(*server, withLength(text))), 0);
        seconds = 3600;
        QCOMPARE(codeOf(exchange(*server, withLength(text))), 190);
    }

    void servesTheStateItIsGiven()
    {
        const auto practice = freshPractice();
        const auto before = practice->state.random;
        const auto server = *PracticeServer::start(0, practice);

        QCOMPARE(codeOf(exchange(*server, withLength(voiceCallTemplate))), 0);
        {
            const std::scoped_lock lock(practice->mutex);
            QVERIFY(practice->state.random != before);
            practice->state.templates.clear();
        }
        QCOMPARE(codeOf(exchange(*server, withLength(voiceCallTemplate))), 132001);
    }

    void startsAndStopsAtOnce()
    {
        for (int i = 0; i < 50; ++i)
            QVERIFY(PracticeServer::start(0, freshPractice()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
