// SPDX-License-Identifier: MIT
#include "tests/app/practice/practicemessages.h"

using namespace bellpush;
using namespace bellpush::practicemessages;
using namespace Qt::StringLiterals;

namespace {

struct Field {
    QByteArray message;
    const char *part; ///< What a row replaces in it.
    const char *path; ///< What a refusal has to say.
};

/// Rows: `by` in place of the field's part; the code it draws (0: accepted).
void row(const Field &field, const char *name, const QByteArray &by, int expected)
{
    QTest::addRow("%s: %s", field.path, name) << changed(field.message, field.part, by) << expected
                                              << QString::fromLatin1(expected ? field.path : "");
}

QByteArray many(qsizetype count, const char *character)
{
    return QByteArray(character).repeated(count);
}

/// What holds for every text. `member` is the key with its colon.
void textRows(const Field &field, const QByteArray &member, qsizetype longest)
{
    const auto limitRows = [&](const char *name, const char *character) {
        QTest::addRow("%s: %s at the limit", field.path, name)
            << changed(field.message, field.part, member + "'" + many(longest, character) + "'")
            << 0 << QString();
        QTest::addRow("%s: %s under the limit", field.path, name)
            << changed(field.message, field.part, member + "'" + many(longest - 1, character) + "'")
            << 0 << QString();
        QTest::addRow("%s: %s over the limit", field.path, name)
            << changed(field.message, field.part, member + "'" + many(longest + 1, character) + "'")
            << 100 << QString::fromLatin1(field.path);
    };
    limitRows("ascii", "a");
    limitRows("emoji", "\U0001F4DE");
    limitRows("combining", "\u0301");
    limitRows("right to left", "\u05D0");
    row(field, "empty", member + "''", 100);
    row(field, "null", member + "null", 100);
    row(field, "number", member + "5", 100);
    row(field, "array", member + "['a']", 100);
}

const Field callBody{voiceCall, "'text':'You can call us on WhatsApp now for faster service!'",
                     "interactive['body']['text']"};
const Field callLabel{voiceCall, "'display_text':'Call on WhatsApp'",
                      "interactive['action']['parameters']['display_text']"};
const Field callLife{voiceCall, "'ttl_minutes':100",
                     "interactive['action']['parameters']['ttl_minutes']"};
const Field callPayload{voiceCall, "'payload':'payload data'",
                        "interactive['action']['parameters']['payload']"};
const Field linkBody{ctaUrl, "'text':'Tap the button below to see available dates.'",
                     "interactive['body']['text']"};
const Field linkFooter{ctaUrl, "'text':'Dates subject to change.'",
                       "interactive['footer']['text']"};
const Field linkLabel{ctaUrl, "'display_text':'See Dates'",
                      "interactive['action']['parameters']['display_text']"};
const Field linkAddress{
    ctaUrl,
    "'url':'https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7h1P76s0R7Pae'",
    "interactive['action']['parameters']['url']"};
const char *const imageHeader
    = "'type':'image',"
      "'image':{'link':'https://www.luckyshrub.com/assets/lucky-shrub-banner-logo-v1.png'}";
const Field textBody{text, "'body':'https://wa.me/call/16315553601'", "text['body']"};
const Field textPreview{text, "'preview_url':true", "text['preview_url']"};

void columns()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QString>("path");
}

/// The verdict of the row.
void checkRow()
{
    QFETCH(QByteArray, message);
    QFETCH(int, expected);
    QFETCH(QString, path);

    const auto answer = answerTo(message);

    QVERIFY2(code(answer) == expected, qPrintable(details(answer)));
    QVERIFY2(details(answer).contains(path), qPrintable(details(answer)));
}

} // namespace

class TestMessageRules : public QObject
{
    Q_OBJECT

private slots:
    void judgesTexts_data()
    {
        columns();
        textRows(callBody, "'text':", 1024);
        textRows(callLabel, "'display_text':", 20);
        textRows(callPayload, "'payload':", 512);
        textRows(linkBody, "'text':", 1024);
        textRows(linkFooter, "'text':", 60);
        textRows(linkLabel, "'display_text':", 20);
        textRows({ctaUrl, imageHeader, "interactive['header']['text']"},
                 "'type':'text','text':", 60);
        textRows(textBody, "'body':", 4096);
    }

    void judgesTexts() { checkRow(); }

    void judgesCallButtons_data()
    {
        columns();
        row(callBody, "blank", "'text':' \\n'", 100);
        row(callBody, "missing", "", 131008);
        row(callLabel, "blank", "'display_text':'  '", 100);
        row({voiceCall, "'display_text':'Call on WhatsApp',", ""}, "without label", "", 0);
        row(callPayload, "blank", "'payload':'  '", 0);
        row({voiceCall, ",'payload':'payload data'", ""}, "without payload", "", 0);
        row({voiceCall, "'ttl_minutes':100,", ""}, "without expiry", "", 0);

        row(callLife, "one", "'ttl_minutes':1", 0);
        row(callLife, "most", "'ttl_minutes':43200", 0);
        row(callLife, "none", "'ttl_minutes':0", 131009);
        row(callLife, "negative", "'ttl_minutes':-1", 131009);
        row(callLife, "too long", "'ttl_minutes':43201", 131009);
        row(callLife, "huge", "'ttl_minutes':1e300", 131009);
        row(callLife, "broken", "'ttl_minutes':1.5", 100);
        row(callLife, "text", "'ttl_minutes':'100'", 100);
        row(callLife, "null", "'ttl_minutes':null", 100);
        row(callLife, "boolean", "'ttl_minutes':true", 100);

        const Field action{voiceCall, "'action':{'name':'voice_call',", "interactive['action']"};
        row(action, "other name", "'action':{'name':'cta_url',", 100);
        row(action, "no name", "'action':{", 131008);
        row(action, "more", "'action':{'name':'voice_call','buttons':[],", 100);
        const Field parameters{voiceCall,
                               ",'parameters':{'display_text':'Call on WhatsApp',"
                               "'ttl_minutes':100,'payload':'payload data'}",
                               "interactive['action']['parameters']"};
        row(parameters, "missing", "", 0);
        row(parameters, "empty", ",'parameters':{}", 0);
        row(parameters, "null", ",'parameters':null", 100);
        row(parameters, "array", ",'parameters':[]", 100);
        row({voiceCall, callLife.part, "\"ttl_minute\""}, "misspelled", "'ttl_minute':100", 100);
    }

    void judgesCallButtons() { checkRow(); }

    void judgesWhatCallButtonsHaveNot_data()
    {
        columns();
        const char *type = "'interactive':{'type':'voice_call',";
        const QByteArray same = type;
        row({voiceCall, type, "\"header\""}, "header",
            same + "'header':{'type':'text','text':'Hi'},", 100);
        row({voiceCall, type, "\"footer\""}, "footer", same + "'footer':{'text':'Hi'},", 100);
        row({voiceCall, type, "`list`"}, "list", "'interactive':{'type':'list',", 131009);
        row({voiceCall, type, "interactive['type']"}, "no type", "'interactive':{", 131008);
        row({voiceCall, type, "interactive['type']"}, "null type", "'interactive':{'type':null,",
            100);
        row({voiceCall,
             ",'action':{'name':'voice_call','parameters':{'display_text':'Call on "
             "WhatsApp','ttl_minutes':100,'payload':'payload data'}}",
             "interactive['action']"},
            "no action", "", 131008);
        row({voiceCall, "'body':{'text':'You can call us on WhatsApp now for faster service!'},",
             "interactive['body']"},
            "no body", "", 131008);
        row({voiceCall, "'body':{'text':'You can call us on WhatsApp now for faster service!'},",
             "interactive['body']"},
            "body is text", "'body':'Hi',", 100);
        row({text,
             "'type':'text','text':{'preview_url':true,'body':'https://wa.me/call/16315553601'}",
             "interactive"},
            "array", "'type':'interactive','interactive':[]", 100);
    }

    void judgesWhatCallButtonsHaveNot() { checkRow(); }

    void judgesLinkButtons_data()
    {
        columns();
        row(linkBody, "missing", "", 131008);
        row(linkBody, "blank", "'text':' '", 100);
        row({ctaUrl, ",'footer':{'text':'Dates subject to change.'}", ""}, "no footer", "", 0);
        row(linkFooter, "missing", "", 131008);
        row(linkFooter, "blank", "'text':' '", 100);
        row({ctaUrl, linkFooter.part, "\"link\""}, "more", "'text':'a','link':'b'", 100);
        row({ctaUrl, "'display_text':'See Dates',", linkLabel.path}, "missing", "", 131008);
        row(linkLabel, "blank", "'display_text':' '", 100);

        row({ctaUrl, linkAddress.part, "\"link\""}, "misspelled", "'link':'https://a.example'",
            100);
        row({ctaUrl,
             ",'url':'https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQTICY7W1JKoXvaZOXWAS7"
             "h1P76s0R7Pae'",
             linkAddress.path},
            "missing", "", 131008);
        row(linkAddress, "http", "'url':'http://a.example/?q=1#f'", 0);
        row(linkAddress, "capitals", "'url':'HTTPS://A.EXAMPLE'", 0);
        row(linkAddress, "international", "'url':'https://b\u00fccher.example/stra\u00dfe'", 0);
        row(linkAddress, "long", "'url':'https://a.example/" + many(4000, "x") + "'", 0);
        row(linkAddress, "no scheme", "'url':'www.luckyshrub.com'", 131009);
        row(linkAddress, "telephone", "'url':'tel:+16505551234'", 131009);
        row(linkAddress, "script", "'url':'javascript:alert(1)'", 131009);
        row(linkAddress, "no host", "'url':'https:///path'", 131009);
        row(linkAddress, "space", "'url':'https://a b.example'", 131009);
        row(linkAddress, "empty", "'url':''", 100);
        row(linkAddress, "null", "'url':null", 100);
        row({ctaUrl, "'action':{'name':'cta_url',", "interactive['action']['name']"}, "other name",
            "'action':{'name':'voice_call',", 100);
        row({ctaUrl, "'interactive':{'type':'cta_url',", "\"ttl\""}, "more",
            "'interactive':{'type':'cta_url','ttl':1,", 100);
    }

    void judgesLinkButtons() { checkRow(); }

    void judgesHeaders_data()
    {
        columns();
        row({ctaUrl,
             "'header':{'type':'image','image':{'link':'https://www.luckyshrub.com/assets/"
             "lucky-shrub-banner-logo-v1.png'}},",
             ""},
            "none", "", 0);
        const Field header{ctaUrl, imageHeader, "header"};
        row(header, "text", "'type':'text','text':'Hi'", 0);
        row(header, "video", "'type':'video','video':{'link':'http://a.example/a.mp4'}", 0);
        row(header, "document", "'type':'document','document':{'link':'https://a.example/a.pdf'}",
            0);
        row(header, "named document",
            "'type':'document','document':{'link':'https://a.example/a.pdf','filename':'a.pdf'}",
            0);
        row(header, "uploaded", "'type':'image','image':{'id':'1234'}", 0);
        row(header, "empty", "", 131008);
        row(header, "no type", "'image':{'id':'1234'}", 131008);
        row(header, "unknown type", "'type':'gif','gif':{'id':'1'}", 100);
        row(header, "null type", "'type':null", 100);
        row(header, "blank text", "'type':'text','text':' '", 100);
        row(header, "text missing", "'type':'text'", 131008);
        row(header, "image missing", "'type':'image'", 131008);
        row(header, "other part", "'type':'image','image':{'id':'1'},'text':'Hi'", 100);
        row(header, "image is text", "'type':'image','image':'https://a.example'", 100);
        row(header, "neither", "'type':'image','image':{}", 131008);
        row(header, "both", "'type':'image','image':{'id':'1','link':'https://a.example/a.png'}",
            100);
        row(header, "number as id", "'type':'image','image':{'id':1}", 100);
        row(header, "no address", "'type':'image','image':{'link':'a.png'}", 131009);
        row(header, "file", "'type':'image','image':{'link':'file:///a.png'}", 131009);
        row(header, "named image", "'type':'image','image':{'id':'1','filename':'a.png'}", 100);
        row(header, "caption", "'type':'image','image':{'id':'1','caption':'a'}", 100);
        row(header, "unnamed document", "'type':'document','document':{'id':'1','filename':''}",
            100);
    }

    void judgesHeaders() { checkRow(); }

    void judgesTextMessages_data()
    {
        columns();
        row({text, textBody.part, "\"text\""}, "misspelled", "'text':'Hi'", 100);
        row({text, ",'body':'https://wa.me/call/16315553601'", textBody.path}, "missing", "",
            131008);
        row(textBody, "blank", "'body':'\\t'", 100);
        row(textPreview, "false", "'preview_url':false", 0);
        row({text, "'preview_url':true,", ""}, "without preview", "", 0);
        row(textPreview, "text", "'preview_url':'true'", 100);
        row(textPreview, "number", "'preview_url':1", 100);
        row(textPreview, "null", "'preview_url':null", 100);
    }

    void judgesTextMessages() { checkRow(); }
};

QTEST_APPLESS_MAIN(TestMessageRules)
#include "tst_messagerules.moc"
