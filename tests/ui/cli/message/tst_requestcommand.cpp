// SPDX-License-Identifier: MIT
#include "tests/ui/cli/program.h"

#include "app/documents/documentfile.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

QStringList callButton(const QString &body)
{
    return {u"request"_s, u"call-button"_s, u"--to"_s, u"+14085551234"_s, u"--body"_s, body};
}

QString bodyOf(const Ran &ran)
{
    return object(ran.out)["interactive"_L1]["body"_L1]["text"_L1].toString();
}

} // namespace

class TestRequestCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsTheDocumentedExamples_data();
    void printsTheDocumentedExamples();
    void leavesOutWhatIsNotGiven();
    void takesAnyText_data();
    void takesAnyText();
    void takesEveryHeader_data();
    void takesEveryHeader();
    void readsADocument();
    void readsStandardInput();
    void saysWhenNobodyReadsTheResult();
    void sendsInSpiteOfABrokenCallLink();
    void saysWhyADocumentCannotBeRead_data();
    void saysWhyADocumentCannotBeRead();
    void printsACommandForTheShell();
    void addressesTheCommand();
    void refusesAWrongAddress_data();
    void refusesAWrongAddress();
};

// The examples of Meta's pages (app/SOURCES.md, "Call buttons", "CTA URL", "Text messages",
// "Template send"), with + before the number and one recipient, as we send them.
void TestRequestCommand::printsTheDocumentedExamples_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("call button")
        << QStringList{u"call-button"_s,
                       u"--to"_s,
                       u"14085551234"_s,
                       u"--body"_s,
                       u"You can call us on WhatsApp now for faster service!"_s,
                       u"--display-text"_s,
                       u"Call on WhatsApp"_s,
                       u"--ttl-minutes"_s,
                       u"100"_s,
                       u"--payload"_s,
                       u"payload data"_s}
        << "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\","
           "\"to\":\"+14085551234\",\"type\":\"interactive\",\"interactive\":{"
           "\"type\":\"voice_call\",\"body\":{\"text\":"
           "\"You can call us on WhatsApp now for faster service!\"},\"action\":{"
           "\"name\":\"voice_call\",\"parameters\":{\"display_text\":\"Call on WhatsApp\","
           "\"ttl_minutes\":100,\"payload\":\"payload data\"}}}}"_ba;
    QTest::newRow("link button")
        << QStringList{u"cta-url"_s,
                       u"--to"_s,
                       u"+16505551234"_s,
                       u"--body"_s,
                       u"Tap the button below to see available dates."_s,
                       u"--display-text"_s,
                       u"See Dates"_s,
                       u"--url"_s,
                       u"https://www.luckyshrub.com?clickID=kqDGWd24Q5"_s,
                       u"--footer"_s,
                       u"Dates subject to change."_s,
                       u"--header-image"_s,
                       u"https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png"_s}
        << "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\","
           "\"to\":\"+16505551234\",\"type\":\"interactive\",\"interactive\":{"
           "\"type\":\"cta_url\",\"header\":{\"type\":\"image\",\"image\":{\"link\":"
           "\"https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png\"}},"
           "\"body\":{\"text\":\"Tap the button below to see available dates.\"},\"action\":{"
           "\"name\":\"cta_url\",\"parameters\":{\"display_text\":\"See Dates\","
           "\"url\":\"https://www.luckyshrub.com?clickID=kqDGWd24Q5\"}},"
           "\"footer\":{\"text\":\"Dates subject to change.\"}}}"_ba;
    QTest::newRow("text")
        << QStringList{u"text"_s,         u"--to"_s,
                       u"+14085551234"_s, u"--preview-url"_s,
                       u"--body"_s,       u"Call us: https://wa.me/call/14085551234"_s}
        << "{\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\","
           "\"to\":\"+14085551234\",\"type\":\"text\",\"text\":{\"preview_url\":true,"
           "\"body\":\"Call us: https://wa.me/call/14085551234\"}}"_ba;
    QTest::newRow("template")
        << QStringList{u"template"_s,  u"--recipient"_s,   u"US.13491208655302741918"_s,
                       u"--name"_s,    u"wa_voice_call"_s, u"--language"_s,
                       u"en"_s,        u"--ttl-minutes"_s, u"100"_s,
                       u"--payload"_s, u"payload data"_s}
        << "{\"recipient\":\"US.13491208655302741918\",\"messaging_product\":\"whatsapp\","
           "\"type\":\"template\",\"recipient_type\":\"individual\",\"template\":{"
           "\"name\":\"wa_voice_call\",\"language\":{\"code\":\"en\"},\"components\":[{"
           "\"type\":\"button\",\"sub_type\":\"voice_call\",\"parameters\":[{"
           "\"type\":\"ttl_minutes\",\"ttl_minutes\":100},{\"type\":\"payload\","
           "\"payload\":\"payload data\"}]}]}}"_ba;
    QTest::newRow("template with variables")
        << QStringList{u"template"_s,
                       u"--to"_s,
                       u"+14085551234"_s,
                       u"--name"_s,
                       u"order"_s,
                       u"--language"_s,
                       u"pt_BR"_s,
                       u"--header-param"_s,
                       u"H"_s,
                       u"--body-param"_s,
                       u"b"_s,
                       u"--body-param"_s,
                       u"a"_s,
                       u"--url-index"_s,
                       u"1"_s,
                       u"--url-param"_s,
                       u"x"_s}
        << "{\"to\":\"+14085551234\",\"messaging_product\":\"whatsapp\",\"type\":\"template\","
           "\"recipient_type\":\"individual\",\"template\":{\"name\":\"order\",\"language\":{"
           "\"code\":\"pt_BR\"},\"components\":[{\"type\":\"header\",\"parameters\":[{"
           "\"type\":\"text\",\"text\":\"H\"}]},{\"type\":\"body\",\"parameters\":[{"
           "\"type\":\"text\",\"text\":\"b\"},{\"type\":\"text\",\"text\":\"a\"}]},{"
           "\"type\":\"button\",\"sub_type\":\"url\",\"index\":\"1\",\"parameters\":[{"
           "\"type\":\"text\",\"text\":\"x\"}]}]}}"_ba;
}

void TestRequestCommand::printsTheDocumentedExamples()
{
    QFETCH(QStringList, line);
    QFETCH(QByteArray, json);

    const Ran ran = Program().run(QStringList{u"request"_s} + line);

    QCOMPARE(ran.exit, 0);
    QVERIFY(!object(json).isEmpty());
    QCOMPARE(object(ran.out), object(json));
    QVERIFY(ran.out.endsWith("}\n"));
}

void TestRequestCommand::leavesOutWhatIsNotGiven()
{
    const Ran bare = Program().run(callButton(u"Hi"_s));
    const Ran empty
        = Program().run(callButton(u"Hi"_s)
                        + QStringList{u"--display-text="_s, u"--ttl-minutes="_s, u"--payload="_s});

    QCOMPARE(object(bare.out)["interactive"_L1]["action"_L1].toObject(),
             (QJsonObject{{"name"_L1, "voice_call"_L1}}));
    QCOMPARE(empty.out, bare.out);
}

void TestRequestCommand::takesAnyText_data()
{
    QTest::addColumn<QString>("body");

    QTest::newRow("like a list") << u"- bread\n- butter"_s;
    QTest::newRow("like an option") << u"--to"_s;
    QTest::newRow("emoji") << u"📞👩‍👩‍👧🇩🇪"_s;
    QTest::newRow("right to left") << u"שלום! התקשרו \u200F+972"_s;
    QTest::newRow("lines") << u"one\n\ntwo\r\nthree\n"_s;
    QTest::newRow("quotes") << u"\"'`$(x)\\n"_s;
}

void TestRequestCommand::takesAnyText()
{
    QFETCH(QString, body);

    const Ran ran = Program().run(callButton(body));

    QCOMPARE(ran.exit, 0);
    QCOMPARE(bodyOf(ran), body);
}

void TestRequestCommand::takesEveryHeader_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("text") << u"--header-text"_s << u"Hi"_s << R"({"type":"text","text":"Hi"})"_ba;
    QTest::newRow("image") << u"--header-image"_s << u"https://a.b/c.png"_s
                           << R"({"type":"image","image":{"link":"https://a.b/c.png"}})"_ba;
    QTest::newRow("video") << u"--header-video"_s << u"https://a.b/c.mp4"_s
                           << R"({"type":"video","video":{"link":"https://a.b/c.mp4"}})"_ba;
    QTest::newRow("document")
        << u"--header-document"_s << u"https://a.b/c.pdf"_s
        << R"({"type":"document","document":{"link":"https://a.b/c.pdf"}})"_ba;
}

void TestRequestCommand::takesEveryHeader()
{
    QFETCH(QString, option);
    QFETCH(QString, value);
    QFETCH(QByteArray, header);

    const Ran ran = Program().run(
        words("request cta-url --to +14085551234 --body x --display-text x --url https://a.b")
        + QStringList{option, value});

    QCOMPARE(ran.exit, 0);
    QCOMPARE(object(ran.out)["interactive"_L1]["header"_L1].toObject(), object(header));
}

void TestRequestCommand::readsADocument()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Ünïcode 📞.bellpush"_s);
    MessageDraft draft;
    draft.to = u"+14085551234"_s;
    draft.body = u"Call us"_s;
    draft.expiresAfter = u"2"_s;
    draft.expiryUnit = ExpiryUnit::Hours;
    QVERIFY(!writeFile(path, documentBytes({.content = draft})));

    const Ran ran = Program().run({u"request"_s, path});

    QCOMPARE(ran.exit, 0);
    QCOMPARE(bodyOf(ran), u"Call us"_s);
    QCOMPARE(object(ran.out)["interactive"_L1]["action"_L1]["parameters"_L1]["ttl_minutes"_L1],
             120);
}

void TestRequestCommand::readsStandardInput()
{
    MessageDraft draft;
    draft.to = u"+14085551234"_s;
    draft.body = u"From a pipe"_s;

    const Ran ran = Program().run(words("request -"), documentBytes({.content = draft}));

    QCOMPARE(ran.exit, 0);
    QCOMPARE(bodyOf(ran), u"From a pipe"_s);
}

void TestRequestCommand::saysWhenNobodyReadsTheResult()
{
    QProcess process;
    takeTheReaderAway(process);
    Program().start(process, callButton(u"Hi"_s));

    const Ran ran = Program::ended(process);

    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("Standard output"), ran.err.constData());
}

void TestRequestCommand::sendsInSpiteOfABrokenCallLink()
{
    MessageDraft draft;
    draft.to = u"+14085551234"_s;
    draft.body = u"Hi"_s;
    draft.callLinkNumber = u"none"_s;

    const Ran ran = Program().run(words("request -"), documentBytes({.content = draft}));

    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.err.startsWith("warning: call-link-number: "), ran.err.constData());
}

void TestRequestCommand::saysWhyADocumentCannotBeRead_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("missing") << words("no-such.bellpush") << ""_ba
                             << "no-such.bellpush"_ba;
    QTest::newRow("folder") << words("/") << ""_ba
                            << "folder"_ba;
    QTest::newRow("broken") << words("-") << R"({"bellpush": 1,)"_ba
                            << "Standard input"_ba;
    QTest::newRow("not ours") << words("-") << "{}"_ba
                              << "not a Bellpush document"_ba;
    QTest::newRow("newer") << words("-") << R"({"bellpush": 2})"_ba
                           << "version 2"_ba;
}

void TestRequestCommand::saysWhyADocumentCannotBeRead()
{
    QFETCH(QStringList, line);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, says);

    const Ran ran = Program().run(QStringList{u"request"_s} + line, input);

    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.startsWith("error: ") && ran.err.contains(says), ran.err.constData());
}

void TestRequestCommand::printsACommandForTheShell()
{
    Program program;
    program.set(u"WHATSAPP_TOKEN"_s, u"SECRET-TOKEN"_s);

    const Ran ran = program.run(callButton(u"It's $5"_s) + QStringList{u"--curl"_s});

    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.startsWith("curl 'https://graph.facebook.com/v26.0/'\"$PHONE_NUMBER_ID\""),
             ran.out.constData());
    QVERIFY(ran.out.contains("Bearer $WHATSAPP_TOKEN"));
    QVERIFY(ran.out.contains(R"(It'\''s $5)"));
    QVERIFY(!ran.out.contains("SECRET-TOKEN"));
}

void TestRequestCommand::addressesTheCommand()
{
    const Ran ran = Program().run(callButton(u"x"_s)
                                  + words("--curl --phone-number-id 42 --api-version v23.0 "
                                          "--base-url http://127.0.0.1:8080"));

    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.startsWith("curl 'http://127.0.0.1:8080/v23.0/42/messages'"),
             ran.out.constData());
}

void TestRequestCommand::refusesAWrongAddress_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("plain http") << words("--base-url http://example.com") << "error: base-url: "_ba;
    QTest::newRow("no address") << words("--base-url graph") << "error: base-url: "_ba;
    QTest::newRow("version") << words("--api-version 26") << "error: api-version: "_ba;
    QTest::newRow("id") << words("--phone-number-id +1") << "error: phone-number-id: "_ba;
}

void TestRequestCommand::refusesAWrongAddress()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, start);

    const Ran ran = Program().run(callButton(u"x"_s) + QStringList{u"--curl"_s} + options);

    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.startsWith(start), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestRequestCommand)
#include "tst_requestcommand.moc"
