// SPDX-License-Identifier: MIT
#include "app/cloudapi/cloudapiclient.h"
#include "tests/support/quotedjson.h"
#include "tests/support/wireserver.h"

#include <QTest>
#include <QTimer>

using namespace bellpush;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = SendFailure::Outcome;

namespace {

const QByteArray token = "EAAGsecret";
const QByteArray body = quotedJson("{'type':'text'}");
const QByteArray accepted = quotedJson("{'messages':[{'id':'wamid.A'}]}");

// Short limits, for servers that never answer. A slow machine makes these tests slower, not red.
constexpr SendPatience littleIdle{100ms, 60s};
constexpr SendPatience littleTotal{60s, 300ms};

CloudApiAccount accountAt(const QUrl &server)
{
    return {*cloudApiAddress(server.toString(), u"v26.0"_s, u"42"_s), token};
}

SendResult sent(const QUrl &server, SendPatience patience)
{
    CloudApiClient client(patience);
    const QFuture<SendResult> future = client.send(accountAt(server), body).outcome;
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }))
        qFatal("no result");
    return future.result();
}

using Script = WireServer::Script;

Script saying(const QByteArray &bytes)
{
    return {.whenAsked = [bytes](QTcpSocket &socket) {
        socket.write(bytes);
    }};
}

Script sayingAndClosing(const QByteArray &bytes)
{
    return {.whenAsked = [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    }};
}

/// An answer without end: more of it whenever there is room.
Script endless()
{
    return {.whenAsked = [](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket] {
            if (socket.bytesToWrite() < 65536)
                socket.write(QByteArray(65536, ' '));
        });
    }};
}

/// A byte now and then, so that the connection is never idle.
Script dripping(const QByteArray &start)
{
    return {.whenAsked = [start](QTcpSocket &socket) {
        socket.write(start);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write(" "); });
        timer->start(5ms);
    }};
}

bool hasToken(const SendFailure &failure)
{
    const QString all
        = failure.words + failure.api.title + failure.api.details + failure.api.traceId;
    return all.contains(QString::fromLatin1(token));
}

} // namespace

class TestMisbehavingServer : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceAndSaysUnknown_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<SendPatience>("patience");
        QTest::addColumn<WireEnd>("end");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const Script &script, WireEnd end, int status) {
            QTest::newRow(name) << script << usualPatience << end << status;
        };
        using enum WireEnd;

        row("closes without a word", sayingAndClosing({}), Lost, 0);
        row("resets", Script{.whenAsked = resetConnection}, Lost, 0);
        row("half a status line", sayingAndClosing("HTTP/1.1 20"), Lost, 0);
        row("half the headers", sayingAndClosing("HTTP/1.1 200 OK\r\nContent-"), Lost, 0);
        row("half an answer", sayingAndClosing(httpAnswer("200 OK", accepted).chopped(9)), Lost,
            200);
        row("half a chunk",
            sayingAndClosing("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\n{\"a"),
            Lost, 200);
        row("no HTTP", sayingAndClosing("SSH-2.0-OpenSSH_9.2\r\n"), Lost, 0);
        row("HTML", saying(httpAnswer("200 OK", "<html></html>")), Complete, 200);
        row("500", saying(httpAnswer("500 Internal Server Error", "<html></html>")), Complete, 500);
        row("503 without body", saying(httpAnswer("503 Service Unavailable", {})), Complete, 503);
        row("404", saying(httpAnswer("404 Not Found", "{}")), Complete, 404);
        row("asks for a password",
            saying(httpAnswer("401 Unauthorized", {}, "WWW-Authenticate: Basic realm=\"x\"\r\n")),
            Complete, 401);
        row("early hints, which Qt 6.4 takes for the answer",
            saying("HTTP/1.1 103 Early Hints\r\n\r\n" + httpAnswer("200 OK", accepted)), Complete,
            103);
        row("204", saying("HTTP/1.1 204 No Content\r\n\r\n"), Complete, 204);
        row("endless", endless(), TooLong, 200);

        QTest::newRow("silent") << Script{} << littleIdle << TimedOut << 0;
        QTest::newRow("silent after the headers")
            << saying("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n") << littleIdle << TimedOut
            << 200;
        QTest::newRow("dripping headers")
            << dripping("HTTP/1.1 200 OK\r\nX: ") << littleTotal << TimedOut << 0;
        QTest::newRow("dripping body")
            << dripping("HTTP/1.1 200 OK\r\n\r\n") << littleTotal << TimedOut << 200;
    }

    void asksOnceAndSaysUnknown()
    {
        QFETCH(Script, script);
        QFETCH(SendPatience, patience);
        QFETCH(WireEnd, end);
        QFETCH(int, status);
        WireServer server(script);

        const SendResult result = sent(server.url(), patience);

        QVERIFY(!result.has_value());
        QCOMPARE(result.error().outcome, Outcome::Unknown);
        QCOMPARE(result.error().end, end);
        QCOMPARE(result.error().status, status);
        QVERIFY(!hasToken(result.error()));
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.received, server.requests.constFirst());
    }

    void saysNotSentWhenNobodyListens()
    {
        QUrl url;
        {
            const WireServer gone({});
            url = gone.url();
        }

        const SendResult result = sent(url, usualPatience);

        QCOMPARE(result.error().outcome, Outcome::NotSent);
        QCOMPARE(result.error().end, WireEnd::NoConnection);
        QVERIFY(!hasToken(result.error()));
    }

    void claimsNothingWhenResetBeforeTheRequest()
    {
        WireServer server({.whenConnected = resetConnection});

        const SendResult result = sent(server.url(), usualPatience);

        // How much had left by then is the kernel's choice.
        QVERIFY(!result.has_value());
        QVERIFY(result.error().outcome != Outcome::Refused);
        QCOMPARE(server.requests.size(), 0);
        QVERIFY(!hasToken(result.error()));
    }

    void believesADocumentedAnswer_data()
    {
        QTest::addColumn<Script>("script");

        QTest::newRow("500") << saying(httpAnswer("500 Internal Server Error", accepted));
        QTest::newRow("404") << saying(httpAnswer("404 Not Found", accepted));
        QTest::newRow("302 to nowhere") << saying(httpAnswer("302 Found", accepted));
        QTest::newRow("called HTML")
            << saying(httpAnswer("200 OK", accepted, "Content-Type: text/html\r\n"));
        QTest::newRow("without a length") << sayingAndClosing("HTTP/1.1 200 OK\r\n\r\n" + accepted);
        QTest::newRow("chunked") << saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           + QByteArray::number(accepted.size(), 16) + "\r\n"
                                           + accepted + "\r\n0\r\n\r\n");
        QTest::newRow("slow") << Script{.whenAsked = [](QTcpSocket &socket) {
            QTimer::singleShot(50ms, &socket,
                               [&socket] { socket.write(httpAnswer("200 OK", accepted)); });
        }};
        QTest::newRow("byte by byte") << Script{.whenAsked = [](QTcpSocket &socket) {
            for (const char byte : httpAnswer("200 OK", accepted)) {
                socket.write(&byte, 1);
                socket.flush();
            }
        }};
    }

    void believesADocumentedAnswer()
    {
        QFETCH(Script, script);
        WireServer server(script);

        const SendResult result = sent(server.url(), usualPatience);

        QVERIFY(result.has_value());
        QCOMPARE(result->messageId, u"wamid.A"_s);
        QCOMPARE(server.requests.size(), 1);
    }

    void believesADocumentedRefusal_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"200 OK", "400 Bad Request", "401 Unauthorized", "403 Forbidden",
                                   "429 Too Many Requests", "500 Internal Server Error"})
            QTest::newRow(status) << QByteArray(status);
    }

    void believesADocumentedRefusal()
    {
        QFETCH(QByteArray, status);
        WireServer server(saying(httpAnswer(status, quotedJson("{'error':{'code':131047}}"))));

        const SendResult result = sent(server.url(), usualPatience);

        QCOMPARE(result.error().outcome, Outcome::Refused);
        QCOMPARE(result.error().api.code, 131047);
        QCOMPARE(result.error().status, status.left(3).toInt());
        QCOMPARE(server.requests.size(), 1);
    }

    void followsNoRedirect_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"301 Moved Permanently", "302 Found", "303 See Other",
                                   "307 Temporary Redirect", "308 Permanent Redirect"})
            QTest::newRow(status) << QByteArray(status);
    }

    void followsNoRedirect()
    {
        QFETCH(QByteArray, status);
        WireServer other(saying(httpAnswer("200 OK", accepted)), QHostAddress(u"127.0.0.2"_s));
        WireServer server(saying(httpAnswer(
            status, {}, "Location: " + other.url().toEncoded() + "/v26.0/42/messages\r\n")));

        const SendResult result = sent(server.url(), usualPatience);

        QCOMPARE(result.error().outcome, Outcome::Unknown);
        QCOMPARE(result.error().end, WireEnd::Complete);
        QCOMPARE(result.error().status, status.left(3).toInt());
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(other.connections, 0);
        QCOMPARE(other.received, QByteArray());
    }

    void keepsTheTokenOutOfTheServersWords()
    {
        const QByteArray refusal
            = quotedJson("{'error':{'code':190,'message':'Malformed access token ") + token
            + quotedJson("','error_data':{'details':'Bearer ") + token
            + quotedJson("'},'fbtrace_id':'") + token + quotedJson("'}}");
        WireServer server(saying(httpAnswer("401 Unauthorized", refusal)));

        const SendResult result = sent(server.url(), usualPatience);

        QCOMPARE(result.error().outcome, Outcome::Refused);
        QCOMPARE(result.error().api.code, 190);
        QVERIFY(result.error().api.title.startsWith("Malformed access token "_L1));
        QVERIFY(!hasToken(result.error()));
    }

    void keepsTheTokenOutOfTheNetworksWords()
    {
        WireServer server(saying(httpAnswer("500 Oh " + token, {})));

        QVERIFY(!hasToken(sent(server.url(), usualPatience).error()));
    }
};

QTEST_GUILESS_MAIN(TestMisbehavingServer)
#include "tst_misbehavingserver.moc"
