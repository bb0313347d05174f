// SPDX-License-Identifier: MIT
#include "app/cloudapi/sendreply.h"

#include "tests/support/quotedjson.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Outcome = SendFailure::Outcome;

namespace {

HttpReply answer(int status, const QByteArray &body)
{
    return {.mayHaveArrived = true, .end = WireEnd::Complete, .status = status, .body = body};
}

const QByteArray acceptedAnswer
    = quotedJson("{'messaging_product':'whatsapp',"
                 "'contacts':[{'input':'+16505551234','wa_id':'16505551234'}],"
                 "'messages':[{'id':'wamid.HBgL'}]}");

const QByteArray refusedAnswer = quotedJson(
    "{'error':{'message':'(#130429) Rate limit hit',"
    "'type':'OAuthException','code':130429,'error_data':{'messaging_product':'whatsapp',"
    "'details':'Cloud API message throughput has been reached.'},"
    "'error_subcode':2494055,'fbtrace_id':'Az8or2yhqkZfEZ-_4Qn_Bam'}}");

} // namespace

class TestSendReply : public QObject
{
    Q_OBJECT

private slots:
    void readsAcceptance_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Accepted>("accepted");

        QTest::newRow("to a number") << acceptedAnswer << Accepted{u"wamid.HBgL"_s};
        QTest::newRow("to a user id")
            << quotedJson("{'messaging_product':'whatsapp',"
                          "'contacts':[{'input':'US.13491208655302741918','wa_id':'',"
                          "'user_id':'US.13491208655302741918'}],"
                          "'messages':[{'id':'wamid.HBgL'}]}")
            << Accepted{u"wamid.HBgL"_s};
        for (const QString &status :
             {u"accepted"_s, u"held_for_quality_assessment"_s, u"paused"_s}) {
            const QByteArray body = quotedJson("{'messages':[{'id':'wamid.T','message_status':'")
                + status.toUtf8() + quotedJson("'}]}");
            QTest::newRow(qPrintable(status)) << body << Accepted{u"wamid.T"_s, status};
        }
        QTest::newRow("with members nobody knows")
            << quotedJson("{'messages':[{'id':'wamid.A','x':[1]},{'id':'wamid.B'}],'y':{}}")
            << Accepted{u"wamid.A"_s};
    }

    void readsAcceptance()
    {
        QFETCH(QByteArray, body);
        QFETCH(Accepted, accepted);

        const SendResult result = readReply(answer(200, body), readAccepted);

        QVERIFY(result.has_value());
        QCOMPARE(*result, accepted);
    }

    void readsErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ApiError>("error");

        QTest::newRow("Meta's example")
            << refusedAnswer
            << ApiError{130429, 2494055, u"(#130429) Rate limit hit"_s,
                        u"Cloud API message throughput has been reached."_s,
                        u"Az8or2yhqkZfEZ-_4Qn_Bam"_s};
        QTest::newRow("error_data as text")
            << quotedJson("{'error':{'code':100,'error_data':'Bad'}}")
            << ApiError{.code = 100, .details = u"Bad"_s};
        QTest::newRow("a template API's words")
            << quotedJson(
                   "{'error':{'message':'HSM Template creation failed','code':200002,"
                   "'type':'OAuthException','is_transient':false,'error_subcode':2388109,"
                   "'error_user_title':'Message Cannot Be Submitted',"
                   "'error_user_msg':'This message template cannot be created.','fbtrace_id':'A'}}")
            << ApiError{200002, 2388109, u"HSM Template creation failed"_s,
                        u"This message template cannot be created."_s, u"A"_s};
        QTest::newRow("details before user's words")
            << quotedJson("{'error':{'code':1,'error_data':{'details':'D'},"
                          "'error_user_msg':'U'}}")
            << ApiError{.code = 1, .details = u"D"_s};
        QTest::newRow("code as text")
            << quotedJson("{'error':{'code':'131047','error_subcode':'5'}}")
            << ApiError{.code = 131047, .subcode = 5};
        QTest::newRow("code 0") << quotedJson("{'error':{'code':0}}") << ApiError{};
        QTest::newRow("code alone")
            << quotedJson("{'error':{'code':190}}") << ApiError{.code = 190};
        QTest::newRow("members of other types")
            << quotedJson("{'error':{'code':190,'message':7,'error_subcode':null,"
                          "'error_data':[1],'fbtrace_id':{}}}")
            << ApiError{.code = 190};
    }

    void readsErrors()
    {
        QFETCH(QByteArray, body);
        QFETCH(ApiError, error);

        const SendResult result = readReply(answer(400, body), readAccepted);

        QVERIFY(!result.has_value());
        const SendFailure expected{.outcome = Outcome::Refused, .status = 400, .api = error};
        QCOMPARE(result.error(), expected);
    }

    void goesByTheBodyNotTheStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 302, 400, 401, 403, 404, 429, 500, 503})
            QTest::addRow("%d", status) << status;
    }

    void goesByTheBodyNotTheStatus()
    {
        QFETCH(int, status);

        QVERIFY(readReply(answer(status, acceptedAnswer), readAccepted).has_value());
        const SendResult refused = readReply(answer(status, refusedAnswer), readAccepted);
        QCOMPARE(refused.error().outcome, Outcome::Refused);
        QCOMPARE(refused.error().status, status);
    }

    void believesAWholeAnswerHoweverItEnded_data()
    {
        QTest::addColumn<WireEnd>("end");

        QTest::newRow("lost") << WireEnd::Lost;
        QTest::newRow("timed out") << WireEnd::TimedOut;
        QTest::newRow("cancelled") << WireEnd::Cancelled;
    }

    void believesAWholeAnswerHoweverItEnded()
    {
        QFETCH(WireEnd, end);
        HttpReply reply = answer(200, acceptedAnswer);
        reply.end = end;

        QVERIFY(readReply(reply, readAccepted).has_value());

        reply.body = refusedAnswer;
        QCOMPARE(readReply(reply, readAccepted).error().outcome, Outcome::Refused);
        QCOMPARE(readReply(reply, readAccepted).error().end, end);
    }

    void knowsNothingFromAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("body");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>502</body></html>");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("a list") << QByteArray("[" + acceptedAnswer + "]");
        QTest::newRow("another object") << quotedJson("{'success':true}");
        QTest::newRow("no messages") << quotedJson("{'messages':[]}");
        QTest::newRow("messages of another type") << quotedJson("{'messages':{'id':'wamid.A'}}");
        QTest::newRow("no id") << quotedJson("{'messages':[{}]}");
        QTest::newRow("empty id") << quotedJson("{'messages':[{'id':''}]}");
        QTest::newRow("id as number") << quotedJson("{'messages':[{'id':5}]}");
        QTest::newRow("empty error") << quotedJson("{'error':{}}");
        QTest::newRow("error as text") << quotedJson("{'error':'no'}");
        QTest::newRow("code as words") << quotedJson("{'error':{'code':'many'}}");
        QTest::newRow("code null") << quotedJson("{'error':{'code':null}}");
        QTest::newRow("code true") << quotedJson("{'error':{'code':true}}");
        QTest::newRow("half a code") << quotedJson("{'error':{'code':130.5}}");
        QTest::newRow("code beyond int") << quotedJson("{'error':{'code':99999999999}}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("deep and closed")
            << QByteArray(QByteArray("{\"error\":").repeated(5000) + "1" + QByteArray(5000, '}'));
        QTest::newRow("huge") << QByteArray(1024 * 1024, 'x');
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("not UTF-8") << QByteArray("{\"messages\":[{\"id\":\"\xC3\x28\xFF\"}");
        QTest::newRow("two answers") << acceptedAnswer + acceptedAnswer;
    }

    void knowsNothingFromAnythingElse()
    {
        QFETCH(QByteArray, body);

        const SendResult result = readReply(answer(200, body), readAccepted);

        const SendFailure expected{.outcome = Outcome::Unknown, .status = 200};
        QVERIFY(!result.has_value());
        QCOMPARE(result.error(), expected);
    }

    void knowsNothingFromHalfAnAnswer()
    {
        for (const QByteArray &whole : {acceptedAnswer, refusedAnswer}) {
            for (qsizetype length = 0; length < whole.size(); ++length) {
                const SendResult result = readReply(answer(200, whole.left(length)), readAccepted);
                QVERIFY(!result.has_value());
                QCOMPARE(result.error().outcome, Outcome::Unknown);
            }
        }
    }

    void tellsNotSentFromUnknown_data()
    {
        QTest::addColumn<WireEnd>("end");
        for (int end = 0; end <= static_cast<int>(WireEnd::Cancelled); ++end)
            QTest::addRow("end %d", end) << static_cast<WireEnd>(end);
    }

    void tellsNotSentFromUnknown()
    {
        QFETCH(WireEnd, end);
        HttpReply reply{.mayHaveArrived = false, .end = end, .words = u"words"_s};

        SendFailure expected{.outcome = Outcome::NotSent, .end = end, .words = u"words"_s};
        QCOMPARE(readReply(reply, readAccepted).error(), expected);

        reply.mayHaveArrived = true;
        expected.outcome = Outcome::Unknown;
        QCOMPARE(readReply(reply, readAccepted).error(), expected);
    }
};

QTEST_APPLESS_MAIN(TestSendReply)
#include "tst_sendreply.moc"
