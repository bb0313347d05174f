// SPDX-License-Identifier: MIT
#include "app/documents/document.h"

#include "tests/support/quotedjson.h"
#include "tests/support/sampledrafts.h"
#include "tests/support/sampletext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Reason = DocumentError::Reason;

namespace {

/// A draft in which every member differs from an empty draft's.
MessageDraft fullDraft()
{
    MessageDraft draft = sampledrafts::templateCall();
    draft.recipient = u"US.1"_s;
    draft.body = u"Call us"_s;
    draft.displayText = u"Call"_s;
    draft.url = u"https://a.example"_s;
    draft.headerKind = HeaderKind::Image;
    draft.headerText = u"Spring"_s;
    draft.headerLink = u"https://a.example/b.png"_s;
    draft.footer = u"Bye"_s;
    draft.previewUrl = true;
    draft.expiryUnit = ExpiryUnit::Days;
    draft.country = Country::from(u"GB"_s);
    draft.callLinkNumber = u"+16315553601"_s;
    draft.templateWords = {.header = u"{{1}} sale"_s,
                           .body = u"Hi {{1}}, at {{2}}?"_s,
                           .footer = u"Bye"_s,
                           .buttons = {{TemplateButtonKind::Call, u"Call"_s}}};
    return draft;
}

QString randomText(QRandomGenerator &random)
{
    QStringList patterns{u"\"\\/\b\f\n\r\t"_s, u"0"_s, u" "_s, u"\u2028\u0085\u007F"_s};
    for (const auto &[name, pattern] : sampletext::scripts())
        patterns.append(pattern);
    QString text;
    for (int parts = random.bounded(4); parts > 0; --parts)
        text += sampletext::textOf(random.bounded(12), patterns[random.bounded(patterns.size())]);
    return text;
}

TemplateWords randomWords(QRandomGenerator &random)
{
    TemplateWords words{randomText(random), randomText(random), randomText(random)};
    for (int count = random.bounded(4); count > 0; --count)
        words.buttons.append({static_cast<TemplateButtonKind>(random.bounded(5)),
                              randomText(random), randomText(random)});
    return words;
}

MessageDraft randomDraft(QRandomGenerator &random)
{
    MessageDraft draft;
    draft.kind = static_cast<MessageKind>(random.bounded(4));
    draft.headerKind = static_cast<HeaderKind>(random.bounded(5));
    draft.expiryUnit = static_cast<ExpiryUnit>(random.bounded(3));
    draft.previewUrl = random.bounded(2) == 1;
    for (QString *text :
         {&draft.to, &draft.recipient, &draft.body, &draft.displayText, &draft.url,
          &draft.headerText, &draft.headerLink, &draft.footer, &draft.payload, &draft.templateName,
          &draft.templateLanguage, &draft.headerParameter, &draft.urlParameter})
        *text = randomText(random);
    for (QString *number : {&draft.expiresAfter, &draft.urlIndex})
        *number = random.bounded(2) == 1 ? QString::number(random.bounded(-9, 99'999))
                                         : randomText(random);
    for (int count = random.bounded(4); count > 0; --count)
        draft.bodyParameters.append(randomText(random));
    if (random.bounded(2) == 1)
        draft.callLinkNumber = randomText(random);
    draft.templateWords = randomWords(random);
    return draft;
}

QJsonObject written(const Document &document)
{
    return QJsonDocument::fromJson(documentBytes(document)).object();
}

Document read(const QByteArray &bytes)
{
    const auto document = readDocument(bytes);
    if (!document)
        qFatal("not read: %s", bytes.constData());
    return *document;
}

QJsonObject schema()
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schema/bellpush-document.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema");
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject schemaMembers()
{
    return schema()["properties"_L1]["message"_L1]["properties"_L1].toObject();
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryMember()
    {
        QCOMPARE(read(documentBytes({fullDraft(), {}})).message(), fullDraft());
        QCOMPARE(read(documentBytes({})).message(), MessageDraft());
    }

    void keepsAnythingTyped()
    {
        QRandomGenerator random(20261122);
        for (int i = 0; i < 500; ++i) {
            const MessageDraft draft = randomDraft(random);
            QCOMPARE(read(documentBytes({draft, {}})).message(), draft);
        }
    }

    void isTheSameWhenWrittenAgain()
    {
        const QByteArray bytes = documentBytes({fullDraft(), {}});

        QCOMPARE(documentBytes(read(bytes)), bytes);
    }

    /// The file was written by the program's first version: each member set, members we do not know
    /// beside them and inside the components.
    void writesOlderFilesByteForByte()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/app/documents/format/version1.bellpush"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const Document document = read(bytes);

        QCOMPARE(document.message().templateWords.header, u"{{1}} sale"_s);
        QCOMPARE(document.message().templateWords.buttons.size(), 5);
        QCOMPARE(documentBytes(document), bytes);
    }

    void namesTheComponentThatIsBroken_data()
    {
        QTest::addColumn<QByteArray>("components");
        QTest::addColumn<QString>("member");
        QTest::newRow("no list") << QByteArray("{}") << u"message.components"_s;
        QTest::newRow("null") << QByteArray("null") << u"message.components"_s;
        QTest::newRow("a member") << quotedJson("[{'type':'X'},{'type':'BODY','text':1}]")
                                  << u"message.components[1].text"_s;
    }

    void namesTheComponentThatIsBroken()
    {
        QFETCH(QByteArray, components);
        QFETCH(QString, member);

        const auto document = readDocument(quotedJson("{'bellpush':1,'message':{'components':")
                                           + components + "}}");

        QVERIFY(!document.has_value());
        QCOMPARE(document.error(), (DocumentError{.reason = Reason::WrongValue, .words = member}));
    }

    void leavesOutWhatIsEmpty()
    {
        const QJsonObject expected{{"bellpush"_L1, 1},
                                   {"message"_L1, QJsonObject{{"type"_L1, "voice_call"_L1}}}};
        QCOMPARE(written({}), expected);
        QVERIFY(documentBytes({}).endsWith("}\n"));
        QVERIFY(documentBytes({}).contains("\n    \"bellpush\": 1"));
    }

    void takesOutWhatWasCleared()
    {
        Document document = read(documentBytes({fullDraft(), {}}));
        document.content = {};

        QCOMPARE(written(document), written({}));
    }

    void keepsMembersItDoesNotKnow()
    {
        const QByteArray bytes = quotedJson(
            "{'bellpush':1,'$schema':'x','list':[1,{'a':null}],"
            "'message':{'type':'text','body':'Hi','colour':'#fff','later':{'b':[true]}}}");
        Document document = read(bytes);
        auto &draft = std::get<MessageDraft>(document.content);
        draft.body = u"Hello"_s;
        draft.kind = MessageKind::CallButton;

        QJsonObject expected = QJsonDocument::fromJson(bytes).object();
        QJsonObject message = expected["message"_L1].toObject();
        message["body"_L1] = "Hello"_L1;
        message["type"_L1] = "voice_call"_L1;
        expected["message"_L1] = message;
        QCOMPARE(written(document), expected);
        QCOMPARE(read(documentBytes(document)).message(), document.message());
    }

    void tellsAnEmptyCallLinkFromNone()
    {
        MessageDraft draft;
        draft.callLinkNumber = QString();

        QVERIFY(read(documentBytes({draft, {}})).message().callLinkNumber.has_value());
        QVERIFY(!read(documentBytes({})).message().callLinkNumber.has_value());
    }

    void readsNumbersAndText_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("typed");

        QTest::newRow("number") << QByteArray("100") << u"100"_s;
        QTest::newRow("text") << QByteArray("\"100\"") << u"100"_s;
        QTest::newRow("other text") << QByteArray("\"a week\"") << u"a week"_s;
        QTest::newRow("zeros in front") << QByteArray("\"007\"") << u"007"_s;
        QTest::newRow("negative") << QByteArray("-5") << u"-5"_s;
        QTest::newRow("fraction") << QByteArray("1.5") << u"1.5"_s;
        QTest::newRow("beyond int") << QByteArray("100000000000") << u"100000000000"_s;
    }

    void readsNumbersAndText()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, typed);
        const QByteArray bytes = quotedJson("{'bellpush':1,'message':{'expires_after':") + value
            + quotedJson(",'url_index':") + value + "}}";

        const Document document = read(bytes);

        QCOMPARE(document.message().expiresAfter, typed);
        QCOMPARE(document.message().urlIndex, typed);
        QCOMPARE(read(documentBytes(document)).message(), document.message());
    }

    void writesNumbersAsNumbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QJsonValue>("value");

        QTest::newRow("number") << u"100"_s << QJsonValue(100);
        QTest::newRow("negative") << u"-1"_s << QJsonValue(-1);
        QTest::newRow("zeros in front") << u"007"_s << QJsonValue(u"007"_s);
        QTest::newRow("plus") << u"+7"_s << QJsonValue(u"+7"_s);
        QTest::newRow("spaces around") << u" 7 "_s << QJsonValue(u" 7 "_s);
        QTest::newRow("words") << u"soon"_s << QJsonValue(u"soon"_s);
        QTest::newRow("beyond int") << u"100000000000"_s << QJsonValue(u"100000000000"_s);
    }

    void writesNumbersAsNumbers()
    {
        QFETCH(QString, typed);
        QFETCH(QJsonValue, value);
        MessageDraft draft;
        draft.expiresAfter = typed;

        QCOMPARE(written({draft, {}})["message"_L1]["expires_after"_L1], value);
        QCOMPARE(read(documentBytes({draft, {}})).message(), draft);
    }

    void refusesWhatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<DocumentError>("error");
        const auto row
            = [](const char *name, const QByteArray &bytes, Reason reason, const QString &words) {
                  QTest::newRow(name) << bytes << DocumentError{.reason = reason, .words = words};
              };
        using enum DocumentError::Reason;

        row("a list", "[1]", NotBellpush, {});
        row("empty object", "{}", NotBellpush, {});
        row("another program's", quotedJson("{'version':1,'message':{}}"), NotBellpush, {});
        row("version as text", quotedJson("{'bellpush':'1','message':{}}"), NotBellpush, {});
        row("version as flag", quotedJson("{'bellpush':true,'message':{}}"), NotBellpush, {});
        row("next version", quotedJson("{'bellpush':2,'message':{}}"), OtherVersion, u"2"_s);
        row("version nought", quotedJson("{'bellpush':0,'message':{}}"), OtherVersion, u"0"_s);
        row("half a version", quotedJson("{'bellpush':1.5,'message':{}}"), OtherVersion, u"1.5"_s);
        row("next version, other contents", quotedJson("{'bellpush':2}"), OtherVersion, u"2"_s);
        row("nothing we know", quotedJson("{'bellpush':1,'ticket':{}}"), NoKind, {});
        row("two kinds", quotedJson("{'bellpush':1,'sheet':{},'link':1}"), SeveralKinds,
            u"link, sheet"_s);
        row("link as a list", quotedJson("{'bellpush':1,'link':[]}"), WrongValue, u"link"_s);
        row("message as text", quotedJson("{'bellpush':1,'message':'Hi'}"), WrongValue,
            u"message"_s);
    }

    void refusesWhatIsNoDocument()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(DocumentError, error);

        const auto document = readDocument(bytes);

        QVERIFY(!document.has_value());
        QCOMPARE(document.error(), error);
    }

    void saysWhereAFileIsBroken()
    {
        const auto document = readDocument(quotedJson("{'bellpush':1, 'message':{'to':'+1"));

        QVERIFY(!document.has_value());
        QCOMPARE(document.error().reason, Reason::NotJson);
        QVERIFY(document.error().place > 20);
        QVERIFY(!document.error().words.isEmpty());
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\0\0", 2), QByteArray("hello"),
                                        QByteArray(100'000, '['), QByteArray("{}{}")})
            QCOMPARE(readDocument(bytes).error().reason, Reason::NotJson);
    }

    void refusesHalvesOfCharacters_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("member");
        const auto row
            = [](const char *name, const char *message, const QString &member) {
                  QTest::newRow(name)
                      << quotedJson("{'bellpush':1,'message':{" + QByteArray(message) + "}}")
                      << member;
              };
        row("high", R"('body':'a\ud83d')", u"message.body"_s);
        row("low", R"('body':'\udcdea')", u"message.body"_s);
        row("twice high", R"('payload':'\ud83d\ud83d\udcde')", u"message.payload"_s);
        row("the wrong way round", R"('to':'\udcde\ud83d')", u"message.to"_s);
        row("in a value", R"('body_params':['a','\ud800'])", u"message.body_params[1]"_s);
        row("in a part", R"('components':[{'type':'BODY','text':'\ud800'}])",
            u"message.components[0].text"_s);
        row("in a member of another's", R"('x':{'y':[[{'z':'\udfff'}]]})",
            u"message.x.y[0][0].z"_s);
        row("in a name", R"('b\ud800':'a')", u"message.b\xd800"_s);
    }

    void refusesHalvesOfCharacters()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, member);

        const auto document = readDocument(bytes);

        QVERIFY(!document);
        QCOMPARE(document.error().reason, DocumentError::Reason::HalfCharacter);
        QCOMPARE(document.error().words, member);
    }

    void readsWholeCharacters()
    {
        const auto document = readDocument(quotedJson(
            R"({'bellpush':1,'message':{'body':'\ud83d\udcde \ufffd \uffff','\ud83d\udcde':1}})"));

        QVERIFY(document);
        QCOMPARE(document->message().body, u"📞 \ufffd \uffff"_s);
    }

    void refusesWrongValues_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");

        for (const QString &member : schemaMembers().keys()) {
            const QJsonValue type = schemaMembers()[member]["type"_L1];
            const bool isText = type == "string"_L1;
            QTest::addRow("%s, null", qPrintable(member)) << member << QJsonValue();
            QTest::addRow("%s, object", qPrintable(member)) << member << QJsonValue(QJsonObject{});
            if (isText || type == "boolean"_L1)
                QTest::addRow("%s, number", qPrintable(member)) << member << QJsonValue(1);
            if (!isText && !type.isArray())
                QTest::addRow("%s, text", qPrintable(member)) << member << QJsonValue(u"x"_s);
            if (type != "boolean"_L1)
                QTest::addRow("%s, flag", qPrintable(member)) << member << QJsonValue(true);
        }
        QTest::newRow("no country") << u"country"_s << QJsonValue(u"Narnia"_s);
        QTest::newRow("a number in a list")
            << u"body_params"_s << QJsonValue(QJsonArray{u"a"_s, 1});
    }

    void refusesWrongValues()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        const QJsonObject root{{"bellpush"_L1, 1}, {"message"_L1, QJsonObject{{member, value}}}};

        const auto document = readDocument(QJsonDocument(root).toJson());

        QVERIFY(!document.has_value());
        const DocumentError expected{.reason = Reason::WrongValue, .words = u"message."_s + member};
        QCOMPARE(document.error(), expected);
    }

    void writesTheMembersOfTheSchema()
    {
        const QJsonObject document = written({fullDraft(), {}});

        QCOMPARE(document["message"_L1].toObject().keys(), schemaMembers().keys());
        QCOMPARE(schema()["properties"_L1]["bellpush"_L1]["const"_L1].toInt(), documentVersion);
    }

    void writesTheNamesOfTheSchema()
    {
        QJsonArray kinds;
        QJsonArray headers;
        QJsonArray units;
        MessageDraft draft = fullDraft();
        for (int i = 0; i < 4; ++i) {
            draft.kind = static_cast<MessageKind>(i);
            kinds.append(written({draft, {}})["message"_L1]["type"_L1]);
        }
        for (int i = 1; i < 5; ++i) {
            draft.headerKind = static_cast<HeaderKind>(i);
            headers.append(written({draft, {}})["message"_L1]["header_type"_L1]);
        }
        for (int i = 1; i < 3; ++i) {
            draft.expiryUnit = static_cast<ExpiryUnit>(i);
            units.append(written({draft, {}})["message"_L1]["expiry_unit"_L1]);
        }
        headers.prepend("none"_L1);
        units.prepend("minutes"_L1);

        QCOMPARE(schemaMembers()["type"_L1]["enum"_L1].toArray(), kinds);
        QCOMPARE(schemaMembers()["header_type"_L1]["enum"_L1].toArray(), headers);
        QCOMPARE(schemaMembers()["expiry_unit"_L1]["enum"_L1].toArray(), units);
    }
};

QTEST_APPLESS_MAIN(TestDocument)
#include "tst_document.moc"
