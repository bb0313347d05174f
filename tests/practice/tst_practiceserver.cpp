// SPDX-License-Identifier: MIT
#include "app/practice/practiceserver.h"
#include "tests/practice/practicemessages.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>

#include <future>

using namespace bellpush;
using namespace bellpush::practicemessages;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<PracticeServer> startedServer()
{
    return std::move(PracticeServer::start(0).value());
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

        const auto server = PracticeServer::start(port);

        QVERIFY(server.has_value());
        QCOMPARE((*server)->port(), port);
        QCOMPARE(codeOf(exchange(**server, withLength(text))), 0);
    }

    void refusesATakenPort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto first = startedServer();

        const auto second = PracticeServer::start(other.serverPort());
        const auto third = PracticeServer::start(first->port());

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
        QVERIFY(PracticeServer::start(port).has_value());
    }

    void startsAndStopsAtOnce()
    {
        for (int i = 0; i < 50; ++i)
            QVERIFY(PracticeServer::start(0).has_value());
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
