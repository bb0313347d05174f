// SPDX-License-Identifier: MIT
#include "tests/app/practice/practicemessages.h"

using namespace bellpush;
using namespace bellpush::practicemessages;
using namespace Qt::StringLiterals;

namespace {

QByteArray templateMessage(const QByteArray &content)
{
    return json("{'messaging_product':'whatsapp','to':'+16505551234','type':'template','template':"
                + content + "}");
}

/// A row: the template object, the code it draws (0: accepted) and what the answer has to say.
void row(const char *name, const QByteArray &content, int expected, const char *says)
{
    QTest::newRow(name) << templateMessage(content) << expected << QString::fromLatin1(says);
}

/// As above, for the components of wa_voice_call.
void componentsRow(const char *name, const QByteArray &components, int expected, const char *says)
{
    row(name, "{'name':'wa_voice_call','language':{'code':'en'},'components':" + components + "}",
        expected, says);
}

/// As above, for the parameters of its call button.
void parametersRow(const char *name, const QByteArray &parameters, int expected, const char *says)
{
    componentsRow(name,
                  "[{'type':'button','sub_type':'voice_call','parameters':" + parameters + "}]",
                  expected, says);
}

void columns()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("says");
}

void checkRow()
{
    QFETCH(QByteArray, message);
    QFETCH(int, expected);
    QFETCH(QString, says);

    const auto answer = answerTo(message);

    QVERIFY2(code(answer) == expected, qPrintable(details(answer)));
    QVERIFY2(details(answer).contains(says), qPrintable(details(answer)));
}

} // namespace

class TestTemplateRules : public QObject
{
    Q_OBJECT

private slots:
    void knowsItsTemplates_data()
    {
        columns();
        const QByteArray hello = "'name':'hello_world','language':{'code':'en_US'}";
        row("hello_world", "{" + hello + "}", 0, "");
        row("wa_voice_call", "{'name':'wa_voice_call','language':{'code':'en'}}", 0, "");
        row("empty components", "{" + hello + ",'components':[]}", 0, "");
        row("another", "{'name':'sale','language':{'code':'en'}}", 132001, "sale");
        row("another language", "{'name':'hello_world','language':{'code':'en'}}", 132001,
            "does not exist in en");
        row("another case", "{'name':'Hello_World','language':{'code':'en_US'}}", 132001, "Hello");

        row("parameter",
            "{" + hello
                + ",'components':[{'type':'body','parameters':[{'type':'text','text':'a'}]}]}",
            132000, "components'][0]");
        row("no parameters", "{" + hello + ",'components':[{'type':'BODY','parameters':[]}]}", 0,
            "");
        row("call button",
            "{" + hello
                + ",'components':[{'type':'button','sub_type':'voice_call',"
                  "'parameters':[{'type':'payload','payload':'a'}]}]}",
            132000, "(1)");
    }

    void knowsItsTemplates() { checkRow(); }

    void judgesTheShape_data()
    {
        columns();
        row("array", "[]", 100, "template");
        row("no name", "{'language':{'code':'en'}}", 131008, "template['name']");
        row("empty name", "{'name':'','language':{'code':'en'}}", 100, "template['name']");
        row("number as name", "{'name':1,'language':{'code':'en'}}", 100, "template['name']");
        row("name of 512", "{'name':'" + QByteArray(512, 'a') + "','language':{'code':'en'}}",
            132001, "");
        row("name of 513", "{'name':'" + QByteArray(513, 'a') + "','language':{'code':'en'}}", 100,
            "template['name']");
        row("no language", "{'name':'hello_world'}", 131008, "template['language']");
        row("language as text", "{'name':'hello_world','language':'en_US'}", 100,
            "template['language']");
        row("no code", "{'name':'hello_world','language':{}}", 131008,
            "template['language']['code']");
        row("null code", "{'name':'hello_world','language':{'code':null}}", 100,
            "template['language']['code']");
        row("more", "{'name':'hello_world','language':{'code':'en_US'},'category':'UTILITY'}", 100,
            "category");
        componentsRow("null", "null", 100, "template['components']");
        componentsRow("object", "{}", 100, "template['components']");
        componentsRow("text inside", "['a']", 100, "template['components'][0]");
        componentsRow("no type", "[{'parameters':[]}]", 131008,
                      "template['components'][0]['type']");
        componentsRow("unknown type", "[{'type':'footnote','parameters':[]}]", 100,
                      "template['components'][0]['type']");
        componentsRow("second", "[{'type':'body','parameters':[]},{'type':1}]", 100,
                      "template['components'][1]['type']");
        componentsRow("body without parameters", "[{'type':'body'}]", 131008, "['parameters']");
        componentsRow("body with an index", "[{'type':'body','index':0,'parameters':[]}]", 100,
                      "index");
        componentsRow("empty words", "[{'type':'body','parameters':[{'type':'text','text':''}]}]",
                      100, "['parameters'][0]['text']");
        componentsRow("no words", "[{'type':'body','parameters':[{'type':'text'}]}]", 131008,
                      "['parameters'][0]['text']");
        componentsRow("no kind", "[{'type':'body','parameters':[{'text':'a'}]}]", 131008,
                      "['parameters'][0]['type']");
        componentsRow("too many words",
                      "[{'type':'header','parameters':[{'type':'text','text':'a'}]}]", 132000,
                      "(1)");
    }

    void judgesTheShape() { checkRow(); }

    void judgesButtons_data()
    {
        columns();
        const QByteArray payload = "'parameters':[{'type':'payload','payload':'a'}]";
        componentsRow("no sub type", "[{'type':'button'," + payload + "}]", 131008, "['sub_type']");
        componentsRow("any case", "[{'type':'BUTTON','sub_type':'VOICE_CALL'," + payload + "}]", 0,
                      "");
        componentsRow("telephone", "[{'type':'button','sub_type':'phone_number'," + payload + "}]",
                      100, "got \"phone_number\"");
        const QByteArray call = "{'type':'button','sub_type':'voice_call'," + payload;
        componentsRow("index as text", "[" + call + ",'index':'0'}]", 0, "");
        componentsRow("index", "[" + call + ",'index':0}]", 0, "");
        componentsRow("another index", "[" + call + ",'index':'1'}]", 131009, "['index']");
        componentsRow("another number", "[" + call + ",'index':1}]", 131009, "['index']");
        componentsRow("index of words", "[" + call + ",'index':'first'}]", 131009, "['index']");
        componentsRow("index below", "[" + call + ",'index':-1}]", 131009, "['index']");
        componentsRow("null index", "[" + call + ",'index':null}]", 100, "['index']");
        componentsRow("more", "[" + call + ",'text':'Call'}]", 100, "text");
        componentsRow("two call buttons", "[" + call + "}," + call + "}]", 132000, "[1]");

        const QByteArray link = "{'type':'button','sub_type':'url',"
                                "'parameters':[{'type':'text','text':'a'}]";
        componentsRow("link without index", "[" + link + "}]", 131008, "['index']");
        componentsRow("link", "[" + link + ",'index':'0'}]", 132000, "(1)");
    }

    void judgesButtons() { checkRow(); }

    void judgesCallParameters_data()
    {
        columns();
        const auto life = [](const QByteArray &minutes) {
            return "[{'type':'ttl_minutes','ttl_minutes':" + minutes + "}]";
        };
        const auto payload = [](const QByteArray &words) {
            return "[{'type':'payload','payload':" + words + "}]";
        };
        parametersRow("one minute", life("1"), 0, "");
        parametersRow("thirty days", life("43200"), 0, "");
        parametersRow("no minute", life("0"), 131009, "['parameters'][0]['ttl_minutes']");
        parametersRow("longer", life("43201"), 131009, "['parameters'][0]['ttl_minutes']");
        parametersRow("minutes as text", life("'5'"), 100, "['ttl_minutes']");
        parametersRow("half a minute", life("0.5"), 100, "['ttl_minutes']");
        parametersRow("payload at the limit",
                      payload("'" + QByteArray("\U0001F4DE").repeated(512) + "'"), 0, "");
        parametersRow("payload over it",
                      payload("'" + QByteArray("\U0001F4DE").repeated(513) + "'"), 100,
                      "['payload']");
        parametersRow("empty payload", payload("''"), 100, "['payload']");
        parametersRow("null payload", payload("null"), 100, "['payload']");
        parametersRow("none", "[]", 100, "['parameters']");
        parametersRow("null", "null", 100, "['parameters']");
        parametersRow("text inside", "['a']", 100, "['parameters'][0]");
        parametersRow("no type", "[{'payload':'a'}]", 131008, "['parameters'][0]['type']");
        parametersRow("unknown type", "[{'type':'text','text':'a'}]", 100,
                      "['parameters'][0]['type']");
        parametersRow("no value", "[{'type':'payload'}]", 131008, "['parameters'][0]['payload']");
        parametersRow("other value", "[{'type':'payload','payload':'a','ttl_minutes':5}]", 100,
                      "ttl_minutes");
        parametersRow("twice",
                      "[{'type':'payload','payload':'a'},{'type':'payload','payload':'b'}]", 100,
                      "twice");
        componentsRow("left out", "[{'type':'button','sub_type':'voice_call'}]", 131008,
                      "['parameters']");
    }

    void judgesCallParameters() { checkRow(); }
};

QTEST_APPLESS_MAIN(TestTemplateRules)
#include "tst_templaterules.moc"
