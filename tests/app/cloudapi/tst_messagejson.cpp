// SPDX-License-Identifier: MIT
#include "app/cloudapi/messagejson.h"

#include "app/message/draftcheck.h"
#include "tests/support/quotedjson.h"
#include "tests/support/sampledrafts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;

namespace {

// Meta's own examples, app/SOURCES.md, as whole documents. Two things differ from its pages: a
// number is written with its plus, and a message goes to a number or to an id, never to both.

const QByteArray callButtonExample
    = quotedJson("{'messaging_product':'whatsapp',"
                 "'recipient_type':'individual','to':'+14085551234','type':'interactive',"
                 "'interactive':{'type':'voice_call',"
                 "'body':{'text':'You can call us on WhatsApp now for faster service!'},"
                 "'action':{'name':'voice_call','parameters':{'display_text':'Call on WhatsApp',"
                 "'ttl_minutes':100,'payload':'payload data'}}}}");

const QByteArray linkButtonExample = quotedJson(
    "{'messaging_product':'whatsapp',"
    "'recipient_type':'individual','to':'+16505551234','type':'interactive',"
    "'interactive':{'type':'cta_url',"
    "'header':{'type':'image',"
    "'image':{'link':'https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png'}},"
    "'body':{'text':'Tap the button below to see available dates.'},"
    "'action':{'name':'cta_url','parameters':{'display_text':'See Dates',"
    "'url':'https://"
    "www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Paec4'}},"
    "'footer':{'text':'Dates subject to change.'}}}");

const QByteArray textExample
    = quotedJson("{'messaging_product':'whatsapp','recipient_type':'individual',"
                 "'to':'+16505551234','type':'text',"
                 "'text':{'preview_url':true,'body':'Call us: https://wa.me/call/14085551234'}}");

const QByteArray templateExample = quotedJson(
    "{'messaging_product':'whatsapp',"
    "'recipient_type':'individual','recipient':'US.13491208655302741918','type':'template',"
    "'template':{'name':'wa_voice_call','language':{'code':'en'},"
    "'components':[{'type':'button','sub_type':'voice_call',"
    "'parameters':[{'type':'ttl_minutes','ttl_minutes':100},"
    "{'type':'payload','payload':'payload data'}]}]}}");

const QByteArray fullTemplate = quotedJson(
    "{'messaging_product':'whatsapp',"
    "'recipient_type':'individual','to':'+16315551234','type':'template',"
    "'template':{'name':'wa_voice_call','language':{'code':'en'},"
    "'components':[{'type':'header','parameters':[{'type':'text','text':'Spring'}]},"
    "{'type':'body','parameters':[{'type':'text','text':'Ada'},{'type':'text','text':'noon'}]},"
    "{'type':'button','sub_type':'voice_call',"
    "'parameters':[{'type':'ttl_minutes','ttl_minutes':100},"
    "{'type':'payload','payload':'payload data'}]},"
    "{'type':'button','sub_type':'url','index':'1',"
    "'parameters':[{'type':'text','text':'Gon%C3%A7alves'}]}]}}");

MessageDraft callButtonDraft()
{
    MessageDraft draft = sampledrafts::callButton();
    draft.to = u"14085551234"_s;
    return draft;
}

MessageDraft linkButtonDraft()
{
    MessageDraft draft = sampledrafts::linkButton();
    draft.to = u"+16505551234"_s;
    draft.headerLink = u"https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png"_s;
    draft.url = u"https://www.luckyshrub.com?clickID="
                "kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Paec4"_s;
    return draft;
}

MessageDraft textDraft()
{
    MessageDraft draft = sampledrafts::text();
    draft.to = u"+16505551234"_s;
    draft.body = u"Call us: https://wa.me/call/14085551234"_s;
    return draft;
}

MessageDraft templateDraft()
{
    MessageDraft draft;
    draft.kind = MessageKind::Template;
    draft.recipient = u"US.13491208655302741918"_s;
    draft.templateName = u"wa_voice_call"_s;
    draft.templateLanguage = u"en"_s;
    draft.expiresAfter = u"100"_s;
    draft.payload = u"payload data"_s;
    return draft;
}

QJsonObject parsed(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.isEmpty())
        qFatal("no JSON: %s", bytes.constData());
    return object;
}

/// Sorted, so that a difference is easy to see.
QByteArray sorted(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

QJsonObject contentOf(const MessageDraft &draft)
{
    return toJson(*checkDraft(draft).content);
}

/// Whether `value` has a null, an empty text, list or object anywhere in it.
bool hasHollowParts(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return array.isEmpty() || std::any_of(array.begin(), array.end(), hasHollowParts);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return object.isEmpty() || std::any_of(object.begin(), object.end(), hasHollowParts);
    }
    return value.isNull() || value.isUndefined() || (value.isString() && value == QString());
}

} // namespace

class TestMessageJson : public QObject
{
    Q_OBJECT

private slots:
    void writesTheDocumentedRequests_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("call button") << callButtonDraft() << callButtonExample;
        QTest::newRow("link button") << linkButtonDraft() << linkButtonExample;
        QTest::newRow("text") << textDraft() << textExample;
        QTest::newRow("template") << templateDraft() << templateExample;
        QTest::newRow("whole template") << sampledrafts::templateCall() << fullTemplate;
    }

    void writesTheDocumentedRequests()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(QByteArray, expected);

        const Message message = *checkDraft(draft).message();

        QCOMPARE(sorted(toJson(message)), sorted(parsed(expected)));
        QCOMPARE(sorted(parsed(requestBody(message))), sorted(parsed(expected)));
    }

    void showsContentWithoutRecipient()
    {
        QJsonObject expected = parsed(callButtonExample);
        expected.remove("to"_L1);

        QCOMPARE(sorted(contentOf(callButtonDraft())), sorted(expected));
    }

    void leavesOutWhatTheMessageLacks_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<QByteArray>("part");
        MessageDraft draft;
        draft.body = u"Hi"_s;

        QTest::newRow("call button")
            << draft
            << quotedJson("{'type':'voice_call',"
                          "'body':{'text':'Hi'},'action':{'name':'voice_call'}}");
        draft.expiresAfter = u"1"_s;
        QTest::newRow("expiry alone")
            << draft
            << quotedJson("{'type':'voice_call',"
                          "'body':{'text':'Hi'},"
                          "'action':{'name':'voice_call','parameters':{'ttl_minutes':1}}}");

        draft.kind = MessageKind::LinkButton;
        draft.displayText = u"Go"_s;
        draft.url = u"https://a.example"_s;
        QTest::newRow("link button")
            << draft
            << quotedJson("{'type':'cta_url',"
                          "'body':{'text':'Hi'},'action':{'name':'cta_url',"
                          "'parameters':{'display_text':'Go','url':'https://a.example'}}}");

        draft.kind = MessageKind::Text;
        QTest::newRow("text") << draft << quotedJson("{'body':'Hi'}");

        draft.kind = MessageKind::Template;
        draft.templateName = u"hello_world"_s;
        draft.templateLanguage = u"en_US"_s;
        draft.expiresAfter.clear();
        QTest::newRow("template") << draft
                                  << quotedJson("{'name':'hello_world',"
                                                "'language':{'code':'en_US'}}");
        draft.payload = u"p"_s;
        QTest::newRow("payload alone")
            << draft
            << quotedJson("{'name':'hello_world',"
                          "'language':{'code':'en_US'},'components':[{'type':'button','sub_type':'"
                          "voice_call',"
                          "'parameters':[{'type':'payload','payload':'p'}]}]}");
    }

    void leavesOutWhatTheMessageLacks()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(QByteArray, part);

        const QJsonObject json = contentOf(draft);

        QCOMPARE(sorted(json[json["type"_L1].toString()].toObject()), sorted(parsed(part)));
        QVERIFY(!hasHollowParts(json));
        QCOMPARE(json.size(), 4);
    }

    void writesEveryHeader_data()
    {
        QTest::addColumn<HeaderKind>("kind");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QByteArray>("header");

        QTest::newRow("text") << HeaderKind::Text << QString()
                              << quotedJson("{'type':'text','text':'Spring'}");
        QTest::newRow("image") << HeaderKind::Image << u"https://a.example/b.png"_s
                               << quotedJson("{'type':'image',"
                                             "'image':{'link':'https://a.example/b.png'}}");
        QTest::newRow("video") << HeaderKind::Video << u"https://a.example/b.mp4"_s
                               << quotedJson("{'type':'video',"
                                             "'video':{'link':'https://a.example/b.mp4'}}");
        QTest::newRow("document") << HeaderKind::Document << u"https://a.example/b.pdf"_s
                                  << quotedJson("{'type':'document',"
                                                "'document':{'link':'https://a.example/b.pdf'}}");
    }

    void writesEveryHeader()
    {
        QFETCH(HeaderKind, kind);
        QFETCH(QString, link);
        QFETCH(QByteArray, header);
        MessageDraft draft = linkButtonDraft();
        draft.headerKind = kind;
        draft.headerText = u"Spring"_s;
        draft.headerLink = link;

        const QJsonObject json = contentOf(draft);

        QCOMPARE(sorted(json["interactive"_L1]["header"_L1].toObject()), sorted(parsed(header)));
    }

    void sendsMinutesWhateverWasTyped()
    {
        MessageDraft draft = callButtonDraft();
        draft.expiresAfter = u"30"_s;
        draft.expiryUnit = ExpiryUnit::Days;

        const QJsonValue parameters
            = contentOf(draft)["interactive"_L1]["action"_L1]["parameters"_L1];

        QCOMPARE(parameters["ttl_minutes"_L1].toInt(), 43200);
    }

    void showsTheRequestInTheOrderOfMetasPages()
    {
        const QByteArray expected
            = quotedJson("{\n"
                         "  'messaging_product': 'whatsapp',\n"
                         "  'recipient_type': 'individual',\n"
                         "  'to': '+14085551234',\n"
                         "  'type': 'interactive',\n"
                         "  'interactive': {\n"
                         "    'type': 'voice_call',\n"
                         "    'body': {\n"
                         "      'text': 'You can call us on WhatsApp now for faster service!'\n"
                         "    },\n"
                         "    'action': {\n"
                         "      'name': 'voice_call',\n"
                         "      'parameters': {\n"
                         "        'display_text': 'Call on WhatsApp',\n"
                         "        'ttl_minutes': 100,\n"
                         "        'payload': 'payload data'\n"
                         "      }\n"
                         "    }\n"
                         "  }\n"
                         "}");
        QCOMPARE(requestBody(*checkDraft(callButtonDraft()).message()), expected);
    }
};

QTEST_APPLESS_MAIN(TestMessageJson)
#include "tst_messagejson.moc"
