// SPDX-License-Identifier: MIT
#include "tests/support/wireserver.h"
#include "tests/ui/cli/program.h"

#include "app/documents/documentfile.h"
#include "app/practice/practiceaccount.h"
#include "app/practice/practiceserver.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *secret = "SECRET-TOKEN";

Program withToken(const QString &token)
{
    Program program;
    program.set(u"WHATSAPP_TOKEN"_s, token);
    return program;
}

Program withToken()
{
    return withToken(QString::fromLatin1(secret));
}

QStringList message(const QString &to)
{
    return {u"send"_s, u"call-button"_s, u"--to"_s, to, u"--body"_s, u"Call us"_s};
}

QStringList message()
{
    return message(u"+14085551234"_s);
}

QStringList from(const QString &baseUrl)
{
    return {u"--phone-number-id"_s, practiceaccount::phoneNumberId, u"--base-url"_s, baseUrl};
}

/// A server that answers every request with `json`, or resets the connection where there is none.
WireServer::Script answering(const std::optional<QByteArray> &json)
{
    return {.whenAsked = [json](QTcpSocket &socket) {
        if (json)
            socket.write(httpAnswer("400 Bad Request", *json));
        else
            resetConnection(socket);
    }};
}

} // namespace

class TestSendCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void printsTheMessagesId_data();
    void printsTheMessagesId();
    void sendsTheBytesThatRequestPrints();
    void readsTheTokenFromAFile();
    void prefersTheTokenFile();
    void sendsADocument();
    void letsNothingActOnTheTerminal_data();
    void letsNothingActOnTheTerminal();
    void quotesARefusal_data();
    void quotesARefusal();
    void describesARefusalInJson();
    void knowsWhatNeverLeft();
    void takesTheSystemsProxy();
    void neverRepeatsWhatMayHaveArrived();
    void stopsWhenAskedTo();
    void sendsNothingThatBreaksARule();
    void refusesAWrongCommandLine_data();
    void refusesAWrongCommandLine();
    void saysWhenTheTokenFileCannotBeRead();
    void keepsTheTokenToItself();
    void cannotBeDumpedWithATokenInMemory_data();
    void cannotBeDumpedWithATokenInMemory();
    void reportsTheIdThoughTheDiskIsFull();
    void reportsTheIdThoughNobodyListens();

private:
    QString practiceUrl() const { return m_practice->baseUrl().toString(); }

    std::unique_ptr<PracticeServer> m_practice;
};

void TestSendCommand::initTestCase()
{
    auto server = PracticeServer::start(0, freshPractice());
    QVERIFY(server);
    m_practice = *std::move(server);
}

void TestSendCommand::printsTheMessagesId_data()
{
    QTest::addColumn<QStringList>("line");

    QTest::newRow("call button") << message();
    QTest::newRow("link button") << words(
        "send cta-url --to +14085551234 --body x --display-text Open --url https://example.com");
    QTest::newRow("text") << QStringList{u"send"_s,   u"text"_s,
                                         u"--to"_s,   u"+14085551234"_s,
                                         u"--body"_s, u"- https://wa.me/call/14085551234 📞"_s};
    QTest::newRow("template") << words(
        "send template --to +14085551234 --name wa_voice_call --language en --ttl-minutes 5");
    QTest::newRow("user id") << words(
        "send call-button --recipient US.13491208655302741918 --body x");
}

void TestSendCommand::printsTheMessagesId()
{
    QFETCH(QStringList, line);

    const Ran ran = withToken().run(line + from(practiceUrl()));

    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.startsWith("wamid.") && ran.out.endsWith('\n'), ran.out.constData());
    QCOMPARE(ran.out.count('\n'), 1);
    QVERIFY2(ran.err.contains("Accepted"), ran.err.constData());
}

void TestSendCommand::sendsTheBytesThatRequestPrints()
{
    WireServer server(answering(R"({"messages":[{"id":"wamid.A"}]})"_ba));
    QStringList request = message();
    request.replace(0, u"request"_s);

    const Ran sent
        = withToken().run(message() + from(server.url().toString()) + words("--api-version v25.0"));
    const Ran shown = Program().run(request);

    QCOMPARE(sent.out, "wamid.A\n");
    QVERIFY(
        server.requests.value(0).startsWith("POST /v25.0/106540352242922/messages HTTP/1.1\r\n"));
    QVERIFY(server.requests.value(0).contains("Authorization: Bearer SECRET-TOKEN\r\n"));
    QVERIFY(server.requests.value(0).endsWith("\r\n\r\n" + shown.out.trimmed()));
}

void TestSendCommand::readsTheTokenFromAFile()
{
    WireServer server(answering(R"({"messages":[{"id":"wamid.A"}]})"_ba));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"token"_s);
    QVERIFY(!writeFile(path, "FROM-A-FILE\r\n"));

    const Ran ran = Program().run(message() + from(server.url().toString())
                                  + QStringList{u"--token-file"_s, path});
    const Ran piped = Program().run(
        message() + from(server.url().toString()) + words("--token-file -"), "FROM-A-PIPE\n");

    QCOMPARE(ran.exit, 0);
    QCOMPARE(piped.exit, 0);
    QVERIFY(server.requests.value(0).contains("Authorization: Bearer FROM-A-FILE\r\n"));
    QVERIFY(server.requests.value(1).contains("Authorization: Bearer FROM-A-PIPE\r\n"));
}

void TestSendCommand::prefersTheTokenFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"token"_s);
    QVERIFY(!writeFile(path, practiceaccount::expiredToken.latin1()));

    const Ran ran
        = withToken().run(message() + from(practiceUrl()) + QStringList{u"--token-file"_s, path});

    QCOMPARE(ran.exit, 5);
}

void TestSendCommand::sendsADocument()
{
    MessageDraft draft;
    draft.to = u"+14085551234"_s;
    draft.body = u"Call us"_s;

    const Ran ran
        = withToken().run(words("send -") + from(practiceUrl()), documentBytes({.content = draft}));

    QCOMPARE(ran.exit, 0);
}

void TestSendCommand::letsNothingActOnTheTerminal_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isJson");
    const QByteArray hostile
        = "a\\u001b[31m\\u0007\\u009b\\u202eb\\u2066\\u200f\\u061c\\u2028\\n\\r"
          "\\ud800\xe2\x80\xae\xc2\x9b";
    const QByteArray refusal
        = R"({"error":{"code":131047,"message":"%","error_data":{"details":"%"},)"
          R"("fbtrace_id":"%"}})";
    const QByteArray acceptance = R"({"messages":[{"id":"wamid.%","message_status":"%"}]})";
    for (const bool isJson : {false, true}) {
        const char *kind = isJson ? "JSON" : "words";
        QTest::addRow("refusal in %s", kind) << QByteArray(refusal).replace('%', hostile) << isJson;
        QTest::addRow("acceptance in %s", kind)
            << QByteArray(acceptance).replace('%', hostile) << isJson;
    }
}

void TestSendCommand::letsNothingActOnTheTerminal()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isJson);
    WireServer server(answering(answer));
    QStringList line = message() + from(server.url().toString());
    if (isJson)
        line.append(u"--json"_s);

    const Ran ran = withToken().run(line);

    for (const QByteArray &stream : {ran.out, ran.err}) {
        for (const QChar c : QString::fromUtf8(stream)) {
            const bool isSeen = c == u'\n'
                || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format
                    && c.category() != QChar::Separator_Line);
            QVERIFY2(isSeen, qPrintable(QString::number(c.unicode(), 16)));
        }
        QVERIFY(stream.count('\n') <= 1);
    }
    if (isJson)
        QVERIFY(object(ran.err)["text"_L1].toString().contains(u'\u202e')); // as data, all of it
}

void TestSendCommand::quotesARefusal_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QByteArray>("code");

    QTest::newRow("undeliverable")
        << u"any"_s << practiceaccount::numberThatDraws(131026) << "131026"_ba;
    QTest::newRow("outside the window")
        << u"any"_s << practiceaccount::numberThatDraws(131047) << "131047"_ba;
    QTest::newRow("expired") << u"EXPIRED"_s << u"+14085551234"_s << "190"_ba;
}

void TestSendCommand::quotesARefusal()
{
    QFETCH(QString, token);
    QFETCH(QString, to);
    QFETCH(QByteArray, code);

    const Ran ran = withToken(token).run(message(to) + from(practiceUrl()));

    QCOMPARE(ran.exit, 5);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("Refused (" + code + ")"), ran.err.constData());
}

void TestSendCommand::describesARefusalInJson()
{
    WireServer server(answering(R"({"error":{"code":131026,"message":"A title","error_subcode":7,)"
                                R"("error_data":{"details":"Some details"},"fbtrace_id":"T"}})"));

    const Ran json = withToken().run(message() + from(server.url().toString()) + words("--json"));
    const Ran plain = withToken().run(message() + from(server.url().toString()));

    QCOMPARE(json.exit, 5);
    QCOMPARE(object(json.err)["severity"_L1], "error"_L1);
    QCOMPARE(object(json.err)["code"_L1], 131026);
    QCOMPARE(object(json.err)["error_subcode"_L1], 7);
    QCOMPARE(object(json.err)["title"_L1], "A title"_L1);
    QCOMPARE(object(json.err)["details"_L1], "Some details"_L1);
    QCOMPARE(object(json.err)["fbtrace_id"_L1], "T"_L1);
    QVERIFY2(plain.err.contains("A title") && plain.err.contains("Some details"),
             plain.err.constData());
}

void TestSendCommand::knowsWhatNeverLeft()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1"_s.arg(server.serverPort());
    server.close();

    const Ran ran = withToken().run(message() + from(url));

    QCOMPARE(ran.exit, 4);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.startsWith("error: Not sent."), ran.err.constData());
}

void TestSendCommand::takesTheSystemsProxy()
{
    WireServer proxy({.whenAsked = [](QTcpSocket &socket) {
        socket.write(httpAnswer("502 Bad Gateway", {}));
    }});
    Program program = withToken();
    program.set(u"https_proxy"_s, proxy.url().toString());

    const Ran ran = program.run(message() + from(u"https://graph.invalid"_s));

    QCOMPARE(ran.exit, 4);
    QVERIFY2(proxy.received.startsWith("CONNECT graph.invalid:443 "), proxy.received.constData());
    QVERIFY(!proxy.received.contains(secret));
}

void TestSendCommand::neverRepeatsWhatMayHaveArrived()
{
    WireServer server(answering({}));

    const Ran ran = withToken().run(message() + from(server.url().toString()));

    QCOMPARE(ran.exit, 6);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(server.connections, 1);
    QVERIFY2(ran.err.contains("Nobody knows"), ran.err.constData());
}

void TestSendCommand::stopsWhenAskedTo()
{
    QProcess process;
    WireServer silent({.whenAsked = [&process](QTcpSocket &) {
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    }});
    withToken().start(process, message() + from(silent.url().toString()));

    const Ran ran = Program::ended(process);

    QCOMPARE(ran.exit, 6);
    QVERIFY2(ran.err.contains("You stopped it."), ran.err.constData());
}

void TestSendCommand::sendsNothingThatBreaksARule()
{
    WireServer server(answering("{}"));

    const Ran ran
        = withToken().run(message() + from(server.url().toString()) + words("--ttl-minutes 43201"));

    QCOMPARE(ran.exit, 3);
    QCOMPARE(server.connections, 0);
    QVERIFY2(ran.err.startsWith("error: ttl-minutes: "), ran.err.constData());
}

void TestSendCommand::refusesAWrongCommandLine_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QStringList>("options");

    const QString any = u"any"_s;
    QTest::newRow("no token") << QString() << words("--phone-number-id 1");
    QTest::newRow("blank token") << u" \n"_s << words("--phone-number-id 1");
    QTest::newRow("two lines") << u"a\nX-Evil: b"_s << words("--phone-number-id 1");
    QTest::newRow("no ASCII") << u"tökén"_s << words("--phone-number-id 1");
    QTest::newRow("no id") << any << QStringList();
    QTest::newRow("empty id") << any << words("--phone-number-id=");
    QTest::newRow("a number for an id") << any << words("--phone-number-id +14085551234");
    QTest::newRow("plain http") << any
                                << words("--phone-number-id 1 --base-url http://example.com");
    QTest::newRow("no address") << any << words("--phone-number-id 1 --base-url example.com");
    QTest::newRow("version") << any << words("--phone-number-id 1 --api-version 26");
    QTest::newRow("token on the command line") << any << words("--phone-number-id 1 --token x");
}

void TestSendCommand::refusesAWrongCommandLine()
{
    QFETCH(QString, token);
    QFETCH(QStringList, options);

    const Ran ran = withToken(token).run(message() + options);

    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.out.isEmpty() && ran.err.startsWith("error: "));
}

void TestSendCommand::saysWhenTheTokenFileCannotBeRead()
{
    const Ran missing
        = withToken().run(message() + from(practiceUrl()) + words("--token-file none"));
    const Ran endless
        = withToken().run(message() + from(practiceUrl()) + words("--token-file /dev/zero"));

    QCOMPARE(missing.exit, 1);
    QVERIFY2(missing.err.contains("none"), missing.err.constData());
    QCOMPARE(endless.exit, 1);
}

void TestSendCommand::keepsTheTokenToItself()
{
    WireServer refusing(answering(R"({"error":{"code":100,"message":"SECRET-TOKEN?",)"
                                  R"("error_data":{"details":"Bearer SECRET-TOKEN"},)"
                                  R"("fbtrace_id":"SECRET-TOKEN"}})"));
    WireServer accepting(answering(R"({"messages":[{"id":"SECRET-TOKEN"}]})"));

    for (const QString &url :
         {refusing.url().toString(), accepting.url().toString(), u"http://127.0.0.1:1"_s}) {
        for (const QStringList &options : {QStringList(), QStringList{u"--json"_s}}) {
            const Ran ran = withToken().run(message() + from(url) + options);
            QVERIFY(!ran.out.contains(secret));
            QVERIFY2(!ran.err.contains(secret), ran.err.constData());
        }
    }
}

void TestSendCommand::cannotBeDumpedWithATokenInMemory_data()
{
    QTest::addColumn<bool>("isInFile");

    QTest::newRow("from the environment") << false;
    QTest::newRow("from a file") << true;
}

/// What anybody sees of the process while its request is on the way, and what its crash leaves.
void TestSendCommand::cannotBeDumpedWithATokenInMemory()
{
    QFETCH(bool, isInFile);
    const QTemporaryDir folder;
    QVERIFY(!writeFile(folder.filePath(u"token"_s), secret));
    QProcess process;
    process.setWorkingDirectory(folder.path());
    QByteArray limits;
    QByteArray environment;
    WireServer silent({.whenAsked = [&](QTcpSocket &) {
        limits = procFile(process, u"limits"_s);
        environment = procFile(process, u"environ"_s);
        ::kill(static_cast<pid_t>(process.processId()), SIGABRT);
    }});
    QStringList line = message() + from(silent.url().toString());
    if (isInFile)
        line += {u"--token-file"_s, u"token"_s};
    allowCores(process);

    (isInFile ? Program() : withToken()).start(process, line);
    const Ran ran = Program::ended(process);

    QCOMPARE(ran.exit, -1);
    QCOMPARE(silent.requests.size(), 1);
    QVERIFY2(limits.contains(noCores), limits.constData());
    QVERIFY(!environment.contains(secret));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), {u"token"_s});
}

void TestSendCommand::reportsTheIdThoughTheDiskIsFull()
{
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    withToken().start(process, message() + from(practiceUrl()));

    const Ran ran = Program::ended(process);

    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.err.contains("wamid."), ran.err.constData());
}

void TestSendCommand::reportsTheIdThoughNobodyListens()
{
    WireServer server(answering(R"({"messages":[{"id":"wamid.A"}]})"_ba));
    QProcess process;
    takeTheReaderAway(process);
    withToken().start(process, message() + from(server.url().toString()));

    const Ran ran = Program::ended(process);

    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.err.contains("wamid."), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestSendCommand)
#include "tst_sendcommand.moc"
