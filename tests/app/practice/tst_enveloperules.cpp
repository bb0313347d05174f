// SPDX-License-Identifier: MIT
#include "tests/app/practice/practicemessages.h"

using namespace bellpush;
using namespace bellpush::practicemessages;
using namespace Qt::StringLiterals;

namespace {

/// A row: `part` of the text message replaced `by`, the code it draws (0: accepted) and the field
/// it has to name.
void row(const char *name, const char *part, const QByteArray &by, int expected, const char *field)
{
    QTest::newRow(name) << QByteArray(part) << by << expected << QString::fromLatin1(field);
}

QJsonValue contact(const PracticeAnswer &answer)
{
    return answer.body["contacts"_L1][0];
}

} // namespace

class TestEnvelopeRules : public QObject
{
    Q_OBJECT

private slots:
    void judgesTheEnvelope_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QString>("field");

        const char *product = "'messaging_product':'whatsapp',";
        row("no product", product, "", 100, "messaging_product");
        row("another product", product, "'messaging_product':'WhatsApp',", 100,
            "messaging_product");
        row("null product", product, "'messaging_product':null,", 100, "messaging_product");

        const char *kind = "'recipient_type':'individual',";
        row("no recipient type", kind, "", 0, "");
        row("unknown recipient type", kind, "'recipient_type':'person',", 100, "recipient_type");
        row("null recipient type", kind, "'recipient_type':null,", 100, "recipient_type");
        row("group", kind, "'recipient_type':'group',", 131009, "recipient_type");

        const char *type = "'type':'text',";
        row("no type", type, "", 131008, "type");
        row("empty type", type, "'type':'',", 100, "type");
        row("number for type", type, "'type':1,", 100, "type");
        row("unknown type", type, "'type':'txt',", 100, "type");
        row("type of another case", type, "'type':'Text',", 100, "type");
        row("unsupported type", type, "'type':'image',", 131051, "image");
        row("type without its part", type, "'type':'template',", 100, "text");

        row("reply", type, "'type':'text','context':{'message_id':'wamid.A'},", 0, "");
        row("reply to nothing", type, "'type':'text','context':{},", 131008,
            "context['message_id']");
        row("reply to a number", type, "'type':'text','context':{'message_id':1},", 100,
            "context['message_id']");
        row("no object for context", type, "'type':'text','context':'wamid.A',", 100, "context");
        row("more in context", type, "'type':'text','context':{'message_id':'w','x':1},", 100, "x");
        row("tracking", type, "'type':'text','biz_opaque_callback_data':'a b',", 0, "");
        row("number for tracking", type, "'type':'text','biz_opaque_callback_data':7,", 100,
            "biz_opaque_callback_data");
        row("identity", type, "'type':'text','recipient_identity_key_hash':'k=',", 0, "");
        row("number for identity", type, "'type':'text','recipient_identity_key_hash':7,", 100,
            "recipient_identity_key_hash");
        row("unknown key", type, "'type':'text','ttl_minutes':5,", 100, "ttl_minutes");
        row("direct send", type, "'type':'text','category':'utility',", 100, "category");
        row("two parts", type, "'type':'text','interactive':{},", 100, "interactive");
        row("part missing", "'text':{'preview_url':true,'body':'https://wa.me/call/16315553601'}",
            "'recipient_identity_key_hash':'k'", 131008, "text");
        row("part is no object",
            "'text':{'preview_url':true,'body':'https://wa.me/call/16315553601'}", "'text':'hi'",
            100, "text");
    }

    void judgesTheEnvelope()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, by);
        QFETCH(int, expected);
        QFETCH(QString, field);

        const auto answer = answerTo(changed(text, part, by));

        QCOMPARE(code(answer), expected);
        QVERIFY2(details(answer).contains(field), qPrintable(details(answer)));
    }

    void judgesTheRecipient_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QString>("field");

        const char *to = "'to':'+16505551234',";
        row("nobody", to, "", 131008, "to");
        row("empty", to, "'to':'',", 100, "to");
        row("null", to, "'to':null,", 100, "to");
        row("number", to, "'to':16505551234,", 100, "to");
        row("separators", to, "'to':'+1 (650) 555-1234',", 0, "");
        row("plus in brackets", to, "'to':'(+1) 650 555 1234',", 0, "");
        row("letters", to, "'to':'+1650555CALL',", 131009, "to");
        row("dots", to, "'to':'+1.650.555.1234',", 131009, "to");
        row("two pluses", to, "'to':'++16505551234',", 131009, "to");
        row("plus later", to, "'to':'1+6505551234',", 131009, "to");
        row("double zero", to, "'to':'+0016505551234',", 131009, "to");
        row("end of line", to, "'to':'+16505551234\\n',", 131009, "to");
        row("arabic digits", to, "'to':'+\u0661\u0666\u0665\u0660\u0665\u0665\u0665',", 131009,
            "to");
        row("only separators", to, "'to':'( )',", 131009, "to");
        row("six digits", to, "'to':'+123456',", 131009, "to");
        row("seven digits", to, "'to':'+1234567',", 0, "");
        row("fifteen digits", to, "'to':'+123456789012345',", 0, "");
        row("sixteen digits", to, "'to':'+1234567890123456',", 131009, "to");
        row("fourteen without plus", to, "'to':'23456789012345',", 0, "");
        row("fifteen without plus", to, "'to':'234567890123456',", 131009, "to");

        row("the sender", to, "'to':'+16315553601',", 131021, "to");
        row("the sender, written", to, "'to':'+1 (631) 555-3601',", 131021, "to");
        row("the sender at home", to, "'to':'631 555 3601',", 131021, "to");
        row("the sender as in examples", to, "'to':'16315553601',", 131021, "to");
        row("the sender's neighbour", to, "'to':'+16315553602',", 0, "");

        row("user id", to, "'recipient':'US.13491208655302741918',", 0, "");
        row("parent user id", to, "'recipient':'US.ENT.13491208655302741918',", 0, "");
        row("user id of 128", to, "'recipient':'US." + QByteArray(128, 'a') + "',", 0, "");
        row("user id of 129", to, "'recipient':'US." + QByteArray(129, 'a') + "',", 131009,
            "recipient");
        row("user id of none", to, "'recipient':'US.',", 131009, "recipient");
        row("lower case country", to, "'recipient':'us.1',", 131009, "recipient");
        row("number as user id", to, "'recipient':'+16505551234',", 131009, "recipient");
        row("null user id", to, "'recipient':null,", 100, "recipient");
        row("empty user id", to, "'recipient':'',", 100, "recipient");
        row("wrong user id beside a number", to, "'to':'+16505551234','recipient':'x',", 131009,
            "recipient");
    }

    void judgesTheRecipient() { judgesTheEnvelope(); }

    void saysWhereANumberWent_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("waId");
        QTest::newRow("with plus") << QByteArray("+1 (650) 555-1234") << u"16505551234"_s;
        QTest::newRow("another country") << QByteArray("+49 170 1234567") << u"491701234567"_s;
        QTest::newRow("at home") << QByteArray("650-555-1234") << u"16505551234"_s;
        QTest::newRow("plus forgotten") << QByteArray("14085551234") << u"114085551234"_s;
    }

    void saysWhereANumberWent()
    {
        QFETCH(QByteArray, to);
        QFETCH(QString, waId);

        const auto whom = contact(answerTo(changed(text, "+16505551234", to)));

        QCOMPARE(whom["wa_id"_L1].toString(), waId);
        QCOMPARE(whom["input"_L1].toString(), QString::fromUtf8(to));
    }

    void answersUserIdsInTheirOwnShape()
    {
        const auto answer
            = answerTo(changed(text, "'to':'+16505551234'", "'recipient':'US.13491'"));

        const QJsonObject documented{
            {"input"_L1, "US.13491"_L1}, {"wa_id"_L1, ""_L1}, {"user_id"_L1, "US.13491"_L1}};
        QCOMPARE(contact(answer), QJsonValue(documented));
    }

    void prefersTheNumber()
    {
        const auto whom = contact(answerTo(voiceCall));

        QCOMPARE(whom["input"_L1].toString(), u"14085551234"_s);
        QVERIFY(whom["user_id"_L1].isUndefined());
    }
};

QTEST_APPLESS_MAIN(TestEnvelopeRules)
#include "tst_enveloperules.moc"
