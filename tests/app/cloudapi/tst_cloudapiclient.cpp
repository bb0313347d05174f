// SPDX-License-Identifier: MIT
#include "app/cloudapi/cloudapiclient.h"

#include "app/cloudapi/mediaupload.h"
#include "app/cloudapi/messagejson.h"
#include "app/message/draftcheck.h"
#include "app/practice/practiceaccount.h"
#include "app/practice/practiceserver.h"
#include "tests/support/quotedjson.h"
#include "tests/support/sampledrafts.h"
#include "tests/support/testcertificate.h"
#include "tests/support/wireserver.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = SendFailure::Outcome;

namespace {

const QByteArray token = "EAAGsecret";

CloudApiAccount accountAt(const QUrl &server)
{
    return {*cloudApiAddress(server.toString(), u"v26.0"_s, u"106540352242922"_s), token};
}

QByteArray bodyOf(const MessageDraft &draft)
{
    return requestBody(*checkDraft(draft).message());
}

template <typename Outcome>
Outcome resultOf(const Underway<Outcome> &request)
{
    if (!QTest::qWaitFor([&request] { return request.outcome.isFinished(); }))
        qFatal("no result");
    return request.outcome.result();
}

SendResult sent(const CloudApiAccount &account, const QByteArray &body)
{
    CloudApiClient client(usualPatience);
    return resultOf(client.send(account, body));
}

/// Any answer but an error.
std::optional<QJsonObject> readAnything(const QJsonObject &json)
{
    return json.isEmpty() || json.contains("error"_L1) ? std::nullopt : std::optional(json);
}

using Answer = Result<QJsonObject, SendFailure>;

Answer answerTo(CloudApiClient &client, const ApiRequest &request)
{
    return resultOf(client.ask(request, token, readAnything));
}

const QByteArray accepted = R"({"messages":[{"id":"wamid.A"}]})";

WireServer::Script answering(const QByteArray &answer)
{
    return {.whenAsked = [answer](QTcpSocket &socket) {
        socket.write(answer);
    }};
}

/// Listens with the tests' certificate, accepts whatever is asked, and says what that was.
std::shared_ptr<QByteArray> answerEncrypted(QSslServer &server)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(testcertificate::certificate));
    configuration.setPrivateKey(QSslKey(testcertificate::key, QSsl::Ec));
    server.setSslConfiguration(configuration);
    auto asked = std::make_shared<QByteArray>();
    QObject::connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&server, asked] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, asked] {
            *asked += socket->readAll();
            if (asked->endsWith("{}"))
                socket->write(httpAnswer("200 OK", accepted));
        });
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(server.errorString()));
    return asked;
}

} // namespace

class TestCloudApiClient : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void postsToTheAccountsMessages()
    {
        WireServer server(answering(httpAnswer("200 OK", accepted)));
        const QByteArray body = bodyOf(sampledrafts::callButton());

        const SendResult result = sent(accountAt(server.url()), body);

        QVERIFY(result.has_value());
        QCOMPARE(*result, Accepted{u"wamid.A"_s});
        QCOMPARE(server.requests.size(), 1);
        const QByteArray request = server.requests.constFirst();
        QVERIFY(request.startsWith("POST /v26.0/106540352242922/messages HTTP/1.1\r\n"));
        QVERIFY(request.contains("\r\nAuthorization: Bearer " + token + "\r\n"));
        QVERIFY(request.contains("\r\nContent-Type: application/json\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n" + body));
    }

    void takesNoAnswerForAnothers_data()
    {
        QTest::addColumn<QByteArray>("early");
        for (const char *status : {"102 Processing", "103 Early Hints", "199 Soon"})
            QTest::newRow(status) << "HTTP/1.1 " + QByteArray(status) + "\r\nLink: </a>\r\n\r\n";
    }

    /// What Qt takes for an answer leaves the real one behind, in the way of the next.
    void takesNoAnswerForAnothers()
    {
        QFETCH(QByteArray, early);
        int asked = 0;
        WireServer server({.whenAsked = [&](QTcpSocket &socket) {
            socket.write(++asked == 1 ? early + httpAnswer("200 OK", accepted)
                                      : httpAnswer("200 OK", R"({"messages":[{"id":"wamid.B"}]})"));
        }});
        CloudApiClient client(usualPatience);

        const SendResult first = resultOf(client.send(accountAt(server.url()), "{}"));
        const SendResult second = resultOf(client.send(accountAt(server.url()), "{}"));

        QVERIFY(first ? *first == Accepted{u"wamid.A"_s}
                      : first.error().outcome == Outcome::Unknown);
        QCOMPARE(second, SendResult(Accepted{u"wamid.B"_s}));
        QCOMPARE(server.requests.size(), 2);
    }

    void sendsLongBodiesWhole()
    {
        WireServer server(answering(httpAnswer("200 OK", accepted)));
        const QByteArray body = '{' + QByteArray(300'000, ' ') + '}';

        QVERIFY(sent(accountAt(server.url()), body).has_value());
        QVERIFY(server.requests.constFirst().endsWith("\r\n\r\n" + body));
    }

    void reachesThePracticeAccount_data()
    {
        QTest::addColumn<MessageDraft>("draft");

        QTest::newRow("call button") << sampledrafts::callButton();
        QTest::newRow("link button") << sampledrafts::linkButton();
        QTest::newRow("text") << sampledrafts::text();
        MessageDraft approved;
        approved.kind = MessageKind::Template;
        approved.recipient = u"US.13491208655302741918"_s;
        approved.templateName = u"wa_voice_call"_s;
        approved.templateLanguage = u"en"_s;
        approved.expiresAfter = u"100"_s;
        QTest::newRow("template to a user id") << approved;
    }

    void reachesThePracticeAccount()
    {
        QFETCH(MessageDraft, draft);
        const auto server = *PracticeServer::start(0, freshPractice());

        const SendResult result = sent(accountAt(server->baseUrl()), bodyOf(draft));

        QVERIFY(result.has_value());
        QVERIFY(result->messageId.startsWith(u"wamid."_s));
        QCOMPARE(result->status.isEmpty(), draft.kind != MessageKind::Template);
    }

    void learnsWhatThePracticeAccountRefuses()
    {
        const auto server = *PracticeServer::start(0, freshPractice());
        CloudApiAccount account = accountAt(server->baseUrl());

        MessageDraft draft = sampledrafts::callButton();
        draft.to = practiceaccount::numberThatDraws(131047);
        const SendResult drawn = sent(account, bodyOf(draft));
        QCOMPARE(drawn.error().outcome, Outcome::Refused);
        QCOMPARE(drawn.error().api.code, 131047);

        account.accessToken = practiceaccount::expiredToken.latin1();
        const SendResult expired = sent(account, bodyOf(sampledrafts::callButton()));
        QCOMPARE(expired.error().outcome, Outcome::Refused);
        QCOMPARE(expired.error().api.code, 190);
        QCOMPARE(expired.error().status, 401);
    }

    void cancelsBeforeAnythingLeft()
    {
        WireServer server(answering(httpAnswer("200 OK", accepted)));
        CloudApiClient client(usualPatience);

        const auto sending = client.send(accountAt(server.url()), "{}");
        sending.cancel();
        const SendResult result = resultOf(sending);

        QCOMPARE(result.error().outcome, Outcome::NotSent);
        QCOMPARE(result.error().end, WireEnd::Cancelled);
        QVERIFY(!server.received.contains("{}"));
    }

    void cancelsAfterTheRequestLeft()
    {
        WireServer server({});
        CloudApiClient client(usualPatience);

        const auto sending = client.send(accountAt(server.url()), "{}");
        QTRY_COMPARE(server.requests.size(), 1);
        sending.cancel();
        const SendResult result = resultOf(sending);

        QCOMPARE(result.error().outcome, Outcome::Unknown);
        QCOMPARE(result.error().end, WireEnd::Cancelled);
    }

    void cancelsNothingThatIsDone()
    {
        WireServer server(answering(httpAnswer("200 OK", accepted)));
        CloudApiClient client(usualPatience);
        const auto first = client.send(accountAt(server.url()), "{}");
        QVERIFY(resultOf(first).has_value());

        first.cancel();

        QVERIFY(first.outcome.result().has_value());
        QVERIFY(resultOf(client.send(accountAt(server.url()), "{}")).has_value());
        first.cancel(); // and nothing once it is gone
    }

    void cancelsEachByItself()
    {
        WireServer silent({});
        WireServer other(answering(httpAnswer("200 OK", accepted)));
        CloudApiClient client(usualPatience);
        const auto stopped = client.send(accountAt(silent.url()), "{}");
        const auto unheard = client.send(accountAt(silent.url()), "{ }");
        const auto answered = client.send(accountAt(other.url()), "{}");

        stopped.cancel();

        QCOMPARE(resultOf(stopped).error().end, WireEnd::Cancelled);
        QVERIFY(resultOf(answered).has_value());
        QTRY_VERIFY(silent.received.endsWith("{ }"));
        QVERIFY(!unheard.outcome.isFinished());
        unheard.cancel();
        QCOMPARE(resultOf(unheard).error().outcome, Outcome::Unknown);
    }

    void goesOutAsItWasAsked_data()
    {
        QTest::addColumn<ApiRequest>("request");
        QTest::addColumn<QByteArray>("start");
        using enum ApiRequest::Verb;

        QTest::newRow("GET") << ApiRequest{.verb = Get, .url = QUrl(u"/v26.0/1?fields=id"_s)}
                             << "GET /v26.0/1?fields=id HTTP/1.1\r\n"_ba;
        QTest::newRow("DELETE") << ApiRequest{.verb = Delete, .url = QUrl(u"/v26.0/1?name=a"_s)}
                                << "DELETE /v26.0/1?name=a HTTP/1.1\r\n"_ba;
        QTest::newRow("POST") << ApiRequest{.verb = Post,
                                            .url = QUrl(u"/v26.0/1"_s),
                                            .contentType = "application/json",
                                            .body = "{}"}
                              << "POST /v26.0/1 HTTP/1.1\r\n"_ba;
        QTest::newRow("POST of nothing") << ApiRequest{.verb = Post, .url = QUrl(u"/v26.0/1"_s)}
                                         << "POST /v26.0/1 HTTP/1.1\r\n"_ba;
        QTest::newRow("multipart") << uploadRequest(
            {.graphUrl = QUrl(u"/v26.0"_s), .phoneNumberId = u"1"_s},
            {u"Preisliste 📞.png"_s, "image/png", QByteArray(300'000, '\0') + "\r\n--"})
                                   << "POST /v26.0/1/media HTTP/1.1\r\n"_ba;
    }

    void goesOutAsItWasAsked()
    {
        QFETCH(ApiRequest, request);
        QFETCH(QByteArray, start);
        WireServer server(answering(httpAnswer("200 OK", R"({"id":"1"})")));
        request.url = server.url().resolved(request.url);
        CloudApiClient client(usualPatience);

        const Answer answer = answerTo(client, request);

        QCOMPARE(answer, Answer(QJsonObject{{"id"_L1, "1"_L1}}));
        QCOMPARE(server.requests.size(), 1);
        const QByteArray sent = server.requests.constFirst();
        QVERIFY2(sent.startsWith(start), sent.constData());
        QVERIFY(sent.contains("\r\nAuthorization: Bearer " + token + "\r\n"));
        QCOMPARE(sent.contains("\r\nContent-Type: " + request.contentType + "\r\n"),
                 !request.contentType.isEmpty());
        QVERIFY(sent.endsWith("\r\n\r\n" + request.body));
    }

    void asksOnceForWhatChangesSomething_data() { goesOutAsItWasAsked_data(); }

    void asksOnceForWhatChangesSomething()
    {
        QFETCH(ApiRequest, request);
        if (request.verb == ApiRequest::Verb::Get)
            return; // may be asked again
        int answers = 0;
        WireServer server({.whenAsked = [&answers](QTcpSocket &socket) {
            if (++answers == 1)
                socket.write(httpAnswer("200 OK", R"({"success":true})"));
            else
                resetConnection(socket); // an idle connection that died
        }});
        request.url = server.url().resolved(request.url);
        CloudApiClient client(usualPatience);
        QVERIFY(answerTo(client, request).has_value());

        const Answer second = answerTo(client, request);

        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(second.error().end, WireEnd::Lost);
        QCOMPARE(second.error().outcome, Outcome::Unknown);
    }

    void knowsThatNothingLeft_data() { goesOutAsItWasAsked_data(); }

    void knowsThatNothingLeft()
    {
        QFETCH(ApiRequest, request);
        QUrl nobody;
        {
            nobody = WireServer({}).url();
        }
        request.url = nobody.resolved(request.url);
        CloudApiClient client(usualPatience);

        const Answer answer = answerTo(client, request);

        QCOMPARE(answer.error().end, WireEnd::NoConnection);
        QCOMPARE(answer.error().outcome, Outcome::NotSent);
    }

    void keepsEveryRequestWithinTheSameLimits_data() { goesOutAsItWasAsked_data(); }

    void keepsEveryRequestWithinTheSameLimits()
    {
        QFETCH(ApiRequest, request);
        WireServer silent({});
        WireServer elsewhere(answering(httpAnswer("200 OK", "{}")));
        WireServer sending(answering(httpAnswer(
            "307 Temporary Redirect", {}, "Location: " + elsewhere.url().toEncoded() + "/\r\n")));
        WireServer talking(answering(httpAnswer("200 OK", QByteArray(2'000'000, ' '))));
        const auto to = [&request](const WireServer &server) {
            ApiRequest aimed = request;
            aimed.url = server.url().resolved(request.url);
            return aimed;
        };
        CloudApiClient hasty({.idle = 100ms, .total = 60s});
        CloudApiClient client(usualPatience);

        const Answer unheard = answerTo(hasty, to(silent));
        const Answer redirected = answerTo(client, to(sending));
        const Answer tooLong = answerTo(client, to(talking));

        QCOMPARE(unheard.error().end, WireEnd::TimedOut);
        QCOMPARE(unheard.error().outcome, Outcome::Unknown);
        QCOMPARE(redirected.error().status, 307);
        QCOMPARE(redirected.error().outcome, Outcome::Unknown);
        QCOMPARE(elsewhere.connections, 0);
        QCOMPARE(tooLong.error().end, WireEnd::TooLong);
    }

    void saysTheSameOfEveryRefusal_data() { goesOutAsItWasAsked_data(); }

    void saysTheSameOfEveryRefusal()
    {
        QFETCH(ApiRequest, request);
        WireServer server(
            answering(httpAnswer("400 Bad Request",
                                 quotedJson("{'error':{'code':190,'message':'Malformed "
                                            "access token "
                                            + token + "'}}"))));
        request.url = server.url().resolved(request.url);
        CloudApiClient client(usualPatience);

        const Answer answer = answerTo(client, request);

        QCOMPARE(answer.error().outcome, Outcome::Refused);
        QCOMPARE(answer.error().api.code, 190);
        QCOMPARE(answer.error().api.title, u"Malformed access token …"_s);
    }

    void stopsEveryRequest_data() { goesOutAsItWasAsked_data(); }

    void stopsEveryRequest()
    {
        QFETCH(ApiRequest, request);
        WireServer server({});
        request.url = server.url().resolved(request.url);
        CloudApiClient client(usualPatience);

        const auto asked = client.ask(request, token, readAnything);
        QTRY_COMPARE(server.requests.size(), 1);
        asked.cancel();

        const Answer answer = resultOf(asked);
        QCOMPARE(answer.error().end, WireEnd::Cancelled);
        QCOMPARE(answer.error().outcome, Outcome::Unknown);
    }

    void choosesAProxyForEachRequest()
    {
        WireServer proxy(answering(httpAnswer("502 Bad Gateway", {})));
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, proxy.serverAddress().toString(), proxy.serverPort()});
        WireServer server(answering(httpAnswer("200 OK", accepted)));
        CloudApiClient client(usualPatience);

        const auto here = client.send(accountAt(server.url()), "{}");
        const auto there = client.send(accountAt(QUrl(u"https://graph.invalid"_s)), "{}");
        const auto hereAgain = client.send(accountAt(server.url()), "{}");

        QVERIFY(resultOf(here).has_value());
        QVERIFY(resultOf(hereAgain).has_value());
        QCOMPARE(resultOf(there).error().outcome, Outcome::NotSent);
        QVERIFY(proxy.received.startsWith("CONNECT graph.invalid:443 "));
        QVERIFY(!proxy.received.contains(token));
    }

    void isCancelledWithItsClient()
    {
        WireServer server({});
        auto client = std::make_unique<CloudApiClient>(usualPatience);
        const auto future = client->send(accountAt(server.url()), "{}").outcome;

        client.reset();

        QTRY_VERIFY(future.isCanceled());
    }

    void asksOnceWhenAnIdleConnectionDies()
    {
        int answers = 0;
        WireServer server({.whenAsked = [&answers](QTcpSocket &socket) {
            if (++answers == 1)
                socket.write(httpAnswer("200 OK", accepted));
            else
                resetConnection(socket);
        }});
        CloudApiClient client(usualPatience);

        QVERIFY(resultOf(client.send(accountAt(server.url()), "{}")).has_value());
        const SendResult second = resultOf(client.send(accountAt(server.url()), "{}"));

        QCOMPARE(second.error().outcome, Outcome::Unknown);
        QCOMPARE(server.requests.size(), 2);
    }

    void keepsLoopbackFromTheProxy()
    {
        WireServer proxy({});
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, proxy.serverAddress().toString(), proxy.serverPort()});
        WireServer server(answering(httpAnswer("200 OK", accepted)));

        QVERIFY(sent(accountAt(server.url()), "{}").has_value());

        QCOMPARE(proxy.connections, 0);
    }

    void takesTheProxyToOtherHosts()
    {
        WireServer proxy(answering(httpAnswer("502 Bad Gateway", {})));
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, proxy.serverAddress().toString(), proxy.serverPort()});

        const SendResult result = sent(accountAt(QUrl(u"https://graph.invalid"_s)), "{}");

        QCOMPARE(result.error().outcome, Outcome::NotSent);
        QVERIFY(proxy.received.startsWith("CONNECT graph.invalid:443 "));
        QVERIFY(!proxy.received.contains(token));
    }

    void sendsEncryptedToWhomItTrusts()
    {
        QSslServer server;
        const auto answered = answerEncrypted(server);
        const QUrl url(u"https://127.0.0.1:%1"_s.arg(server.serverPort()));

        const SendResult distrusted = sent(accountAt(url), "{}");
        QCOMPARE(distrusted.error().outcome, Outcome::NotSent);
        QCOMPARE(distrusted.error().end, WireEnd::Tls);
        QVERIFY(answered->isEmpty());

        const QSslConfiguration usual = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = usual;
        trusting.addCaCertificate(QSslCertificate(testcertificate::certificate));
        QSslConfiguration::setDefaultConfiguration(trusting);
        const SendResult trusted = sent(accountAt(url), "{}");
        QSslConfiguration::setDefaultConfiguration(usual);

        QCOMPARE(trusted, SendResult(Accepted{u"wamid.A"_s}));
        QVERIFY(answered->startsWith(
            "POST /v26.0/106540352242922/messages HTTP/1.1\r\nHost: 127.0.0.1:"));
    }

    void wantsEncryptionWhereItIsAskedFor()
    {
        WireServer server({.whenConnected = [](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\n\r\n");
            socket.disconnectFromHost();
        }});
        QUrl url = server.url();
        url.setScheme(u"https"_s);

        const SendResult result = sent(accountAt(url), "{}");

        QCOMPARE(result.error().outcome, Outcome::NotSent);
        QCOMPARE(result.error().end, WireEnd::Tls);
        QVERIFY(!server.received.contains(token));
    }
};

QTEST_GUILESS_MAIN(TestCloudApiClient)
#include "tst_cloudapiclient.moc"
