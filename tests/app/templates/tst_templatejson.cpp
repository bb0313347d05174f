// SPDX-License-Identifier: MIT
#include "app/templates/templatejson.h"

#include "tests/support/quotedjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Kind = TemplateButtonKind;

namespace {

/// Everything there is to say, in the shape WhatsApp has for it.
const QByteArray everything
    = quotedJson("[{'type':'HEADER','format':'TEXT','text':'{{1}} sale'},"
                 "{'type':'BODY','text':'Hi {{1}}'},"
                 "{'type':'FOOTER','text':'Bye'},"
                 "{'type':'BUTTONS','buttons':["
                 "{'type':'VOICE_CALL','text':'Call'},"
                 "{'type':'URL','text':'See','url':'https://a.example/{{1}}'},"
                 "{'type':'PHONE_NUMBER','text':'Ring','phone_number':'+16505551234'},"
                 "{'type':'QUICK_REPLY','text':'No'},"
                 "{'type':'COPY_CODE','example':'SPRING'}]}]");

TemplateWords everyWord()
{
    return {.header = u"{{1}} sale"_s,
            .body = u"Hi {{1}}"_s,
            .footer = u"Bye"_s,
            .buttons = {{Kind::Call, u"Call"_s},
                        {Kind::Url, u"See"_s, u"https://a.example/{{1}}"_s},
                        {Kind::PhoneNumber, u"Ring"_s, u"+16505551234"_s},
                        {Kind::QuickReply, u"No"_s},
                        {Kind::CopyCode, {}, u"SPRING"_s}}};
}

QJsonArray arrayOf(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        qFatal("no list: %s", json.constData());
    return document.array();
}

QJsonArray buttonsOf(const QByteArray &json)
{
    return {QJsonObject{{"type"_L1, "BUTTONS"_L1}, {"buttons"_L1, arrayOf(json)}}};
}

/// A template as it was read, and where it was read from.
struct Kept {
    QJsonArray original{};
    TemplateWords words{};
};

Kept openFrom(const QJsonArray &components)
{
    const auto words = readComponents(components);
    if (!words)
        qFatal("not read: %s", qPrintable(words.error()));
    return {components, *words};
}

QJsonArray written(const Kept &kept)
{
    return componentsJson(kept.words, kept.original);
}

} // namespace

class TestTemplateJson : public QObject
{
    Q_OBJECT

private slots:
    void writesWhatsAppsShape() { QCOMPARE(componentsJson(everyWord(), {}), arrayOf(everything)); }

    void readsWhatsAppsShape() { QCOMPARE(openFrom(arrayOf(everything)).words, everyWord()); }

    void readsTypesInEitherCase()
    {
        QByteArray other = everything;
        for (const char *word : {"HEADER", "TEXT", "BODY", "FOOTER", "BUTTONS", "VOICE_CALL", "URL",
                                 "PHONE_NUMBER", "QUICK_REPLY", "COPY_CODE"})
            other.replace('"' + QByteArray(word) + '"', '"' + QByteArray(word).toLower() + '"');
        const Kept kept = openFrom(arrayOf(other));

        QCOMPARE(kept.words, everyWord());
        QCOMPARE(written(kept), arrayOf(other));
    }

    void readsWhatIsNotThere()
    {
        const QJsonArray bare = arrayOf(
            quotedJson("[{'type':'HEADER'},{'type':'BODY'},{'type':'FOOTER'},"
                       "{'type':'BUTTONS','buttons':[{'type':'URL'},{'type':'COPY_CODE'}]}]"));
        TemplateWords expected;
        expected.buttons = {{Kind::Url}, {Kind::CopyCode}};

        QCOMPARE(openFrom(bare).words, expected);
        QCOMPARE(openFrom({}).words, TemplateWords());
        QCOMPARE(openFrom(buttonsOf("[]")).words, TemplateWords());
    }

    void leavesOutWhatIsEmpty()
    {
        Kept kept = openFrom(arrayOf(everything));
        kept.words.header.clear();
        kept.words.buttons.clear();
        QCOMPARE(written(kept),
                 arrayOf(quotedJson("[{'type':'BODY','text':'Hi {{1}}'},"
                                    "{'type':'FOOTER','text':'Bye'}]")));

        kept.words = {};
        QCOMPARE(written(kept), QJsonArray());
    }

    void keepsWhatItDoesNotKnow()
    {
        const QJsonArray components = arrayOf(
            quotedJson("[{'type':'LIMITED_TIME_OFFER','x':[1]},"
                       "{'type':'HEADER','format':'IMAGE','example':{'header_handle':['4::a']}},"
                       "{'type':'BODY','text':'Hi','example':{'body_text':[['Ada']]}},"
                       "{'type':'BODY','text':'Another'},"
                       "{'type':'BUTTONS','later':true,'buttons':["
                       "{'type':'FLOW','text':'Go'},"
                       "{'type':'voice_call','text':'Call','ttl_minutes':1440},"
                       "{'type':'CATALOG'},"
                       "{'type':'URL','text':'See','url':'https://a.example','example':['b']}]}]"));
        Kept kept = openFrom(components);
        QCOMPARE(kept.words.header, QString());
        QCOMPARE(kept.words.body, u"Hi"_s);
        QCOMPARE(kept.words.buttons.size(), 2);

        kept.words.body = u"Hello"_s;
        kept.words.buttons[1].text = u"Look"_s;
        QByteArray changed = QJsonDocument(components).toJson();
        changed.replace("\"Hi\"", "\"Hello\"").replace("\"See\"", "\"Look\"");
        const QJsonArray expected = arrayOf(changed);

        // The known ones come first, in WhatsApp's order; each other one keeps its place.
        const QJsonArray after = written(kept);
        QCOMPARE(after.size(), expected.size());
        for (const auto &component : expected)
            QVERIFY(after.contains(component));
        QCOMPARE(after[0], expected[0]);
        QCOMPARE(after[1], expected[1]);
        QCOMPARE(openFrom(after).words, kept.words);
        QCOMPARE(written(openFrom(after)), after);
    }

    void keepsWhatElseAClearedPartHolds()
    {
        Kept kept = openFrom(arrayOf(quotedJson(
            "[{'type':'BODY','text':'Hi','example':{'body_text':[['Ada']]}},"
            "{'type':'BUTTONS','buttons':[{'type':'FLOW'},{'type':'URL','url':'a'}]}]")));
        kept.words = {};

        QCOMPARE(written(kept),
                 arrayOf(quotedJson("[{'type':'BODY','example':{'body_text':[['Ada']]}},"
                                    "{'type':'BUTTONS','buttons':[{'type':'FLOW'}]}]")));
    }

    void leavesAPictureAboveATypedHeader()
    {
        Kept kept = openFrom(arrayOf(quotedJson("[{'type':'HEADER','format':'IMAGE'}]")));
        kept.words.header = u"Spring"_s;

        QCOMPARE(written(kept),
                 arrayOf(quotedJson("[{'type':'HEADER','format':'IMAGE'},"
                                    "{'type':'HEADER','format':'TEXT','text':'Spring'}]")));
    }

    void keepsAButtonsMembersWithIt_data()
    {
        QTest::addColumn<QList<int>>("order"); // 9: a new one
        QTest::addColumn<QByteArray>("expected");
        const QByteArray a = quotedJson("{'type':'URL','text':'A','url':'a','example':['1']}");
        const QByteArray b = quotedJson("{'type':'URL','text':'B','url':'b','example':['2']}");
        const QByteArray call = quotedJson("{'type':'VOICE_CALL','text':'C','ttl_minutes':9}");
        const QByteArray fresh = quotedJson("{'type':'QUICK_REPLY','text':'New'}");
        const auto row = [](const char *name, const QList<int> &order, const QByteArrayList &list) {
            QTest::newRow(name) << order << '[' + list.join(',') + ']';
        };
        row("unchanged", {0, 1, 2}, {a, b, call});
        row("the first removed", {1, 2}, {b, call});
        row("moved", {2, 1, 0}, {call, b, a});
        row("one in front", {9, 0, 1, 2}, {fresh, a, b, call});
        row("one of the same words", {0, 0, 1, 2},
            {a, quotedJson("{'type':'URL','text':'A','url':'a'}"), b, call});
        row("only the last", {2}, {call});
    }

    void keepsAButtonsMembersWithIt()
    {
        QFETCH(QList<int>, order);
        QFETCH(QByteArray, expected);
        Kept kept
            = openFrom(buttonsOf(quotedJson("[{'type':'URL','text':'A','url':'a','example':['1']},"
                                            "{'type':'URL','text':'B','url':'b','example':['2']},"
                                            "{'type':'VOICE_CALL','text':'C','ttl_minutes':9}]")));
        const QList<TemplateButton> before = kept.words.buttons;
        kept.words.buttons.clear();
        for (const int i : order)
            kept.words.buttons.append(before.value(i, {Kind::QuickReply, u"New"_s}));

        QCOMPARE(written(kept), buttonsOf(expected));
    }

    void handsNoMembersToAnotherKind()
    {
        Kept kept = openFrom(
            buttonsOf(quotedJson("[{'type':'URL','text':'A','url':'a','example':['1']}]")));
        kept.words.buttons[0].kind = Kind::QuickReply;
        const QJsonArray expected
            = buttonsOf(quotedJson("[{'type':'QUICK_REPLY','text':'A','value':'a'}]"));

        QCOMPARE(written(kept), expected);
        QCOMPARE(openFrom(expected).words, kept.words);
    }

    void refusesABrokenShape_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        const auto row = [](const QByteArray &json, const QString &member) {
            QTest::newRow(json.constData()) << quotedJson(json) << member;
        };
        row("[1]", u"[0]"_s);
        row("[{'type':'BODY'},null]", u"[1]"_s);
        row("[{}]", u"[0].type"_s);
        row("[{'type':1}]", u"[0].type"_s);
        row("[{'type':'HEADER','format':1}]", u"[0].format"_s);
        row("[{'type':'HEADER','text':1}]", u"[0].text"_s);
        row("[{'type':'X'},{'type':'body','text':null}]", u"[1].text"_s);
        row("[{'type':'FOOTER','text':['a']}]", u"[0].text"_s);
        row("[{'type':'BUTTONS','buttons':{}}]", u"[0].buttons"_s);
        row("[{'type':'BUTTONS','buttons':['a']}]", u"[0].buttons[0]"_s);
        row("[{'type':'BUTTONS','buttons':[{'text':'a'}]}]", u"[0].buttons[0].type"_s);
        row("[{'type':'BUTTONS','buttons':[{'type':'X'},{'type':'URL','text':1}]}]",
            u"[0].buttons[1].text"_s);
        row("[{'type':'BUTTONS','buttons':[{'type':'URL','url':1}]}]", u"[0].buttons[0].url"_s);
        row("[{'type':'BUTTONS','buttons':[{'type':'PHONE_NUMBER','phone_number':1}]}]",
            u"[0].buttons[0].phone_number"_s);
        row("[{'type':'BUTTONS','buttons':[{'type':'COPY_CODE','example':['a']}]}]",
            u"[0].buttons[0].example"_s);
    }

    void refusesABrokenShape()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, member);

        const auto words = readComponents(arrayOf(json));

        QVERIFY(!words);
        QCOMPARE(words.error(), member);
    }

    void refusesWhatIsNoList()
    {
        for (const QJsonValue &value : {QJsonValue("a"_L1), QJsonValue(QJsonObject()), QJsonValue(),
                                        QJsonValue(QJsonValue::Undefined)})
            QCOMPARE(readComponents(value).error(), QString());
    }

    void refusesMoreButtonsThanAnybodyHas()
    {
        const auto many = [](int count) {
            QJsonArray buttons;
            for (int i = 0; i < count; ++i)
                buttons.append(QJsonObject{{"type"_L1, "URL"_L1}});
            return QJsonArray{QJsonObject{{"type"_L1, "BUTTONS"_L1}, {"buttons"_L1, buttons}}};
        };

        QCOMPARE(openFrom(many(100)).words.buttons.size(), 100);
        QCOMPARE(readComponents(many(101)).error(), u"[0].buttons"_s);
    }
};

QTEST_APPLESS_MAIN(TestTemplateJson)
#include "tst_templatejson.moc"
