// SPDX-License-Identifier: MIT
#include "tests/app/practice/practicemessages.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace bellpush;
using namespace bellpush::practicemessages;
using namespace Qt::StringLiterals;

class TestPracticeRoutes : public QObject
{
    Q_OBJECT

private slots:
    void acceptsMetasExamplesAsTheyStand_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("call button") << voiceCall;
        QTest::newRow("link button") << ctaUrl;
        QTest::newRow("text") << text;
        QTest::newRow("call button template") << voiceCallTemplate;
    }

    void acceptsMetasExamplesAsTheyStand()
    {
        QFETCH(QByteArray, message);

        const auto answer = answerTo(message);

        QCOMPARE(details(answer), QString());
        QCOMPARE(answer.httpStatus, 200);
    }

    void refusesHalvesOfCharacters_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, const QByteArray &words, int expected) {
            QTest::newRow(name) << changed(text, "https://wa.me/call/16315553601", words)
                                << expected;
        };

        row("a pair", R"(a\ud83d\udcde)", 0);
        row("the last before", R"(\ud7ff)", 0);
        row("the first after", R"(\ue000)", 0);
        row("high", R"(\ud800)", 100);
        row("low", R"(a \udfff b)", 100);
        row("twice high", R"(\ud83d\ud83d\udcde)", 100);
        row("the wrong way round", R"(\udcde\ud83d)", 100);
        row("as bytes", "\xed\xa0\x80", 100);
        QTest::newRow("in a name") << changed(text, "'text':{", R"('text':{'\ud800':1,)") << 100;
        QTest::newRow("in what is sent along")
            << changed(text, "'type'", R"('biz_opaque_callback_data':'\ud800','type')") << 100;
    }

    void refusesHalvesOfCharacters()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, expected);

        const auto answer = answerTo(body);

        QCOMPARE(code(answer), expected);
        QCOMPARE(answer.httpStatus, expected == 0 ? 200 : 400);
        QVERIFY(QJsonDocument(answer.body).toJson().isValidUtf8());
    }

    void answersInTheDocumentedShape()
    {
        const auto answer = answerTo(text);

        const QJsonObject documented{
            {"messaging_product"_L1, "whatsapp"_L1},
            {"contacts"_L1,
             QJsonArray{
                 QJsonObject{{"input"_L1, "+16505551234"_L1}, {"wa_id"_L1, "16505551234"_L1}}}},
            {"messages"_L1, QJsonArray{QJsonObject{{"id"_L1, ids().messageId}}}},
        };
        QCOMPARE(answer.body, documented);
    }

    void saysTheStatusOfTemplatesOnly()
    {
        const auto status = [](const QByteArray &message) {
            return answerTo(message).body["messages"_L1][0]["message_status"_L1];
        };

        QCOMPARE(status(voiceCallTemplate), QJsonValue("accepted"_L1));
        QVERIFY(status(voiceCall).isUndefined());
    }

    void refusesInTheDocumentedShape()
    {
        const auto answer
            = answerTo(changed(text, "'body':'https://wa.me/call/16315553601'", "'body':1"));

        const QJsonObject documented{
            {"message"_L1, "(#100) Invalid parameter"_L1},
            {"type"_L1, "OAuthException"_L1},
            {"code"_L1, 100},
            {"error_data"_L1,
             QJsonObject{{"messaging_product"_L1, "whatsapp"_L1},
                         {"details"_L1, "Param text['body'] must be a string."_L1}}},
            {"fbtrace_id"_L1, ids().traceId},
        };
        QCOMPARE(answer.body, (QJsonObject{{"error"_L1, documented}}));
        QCOMPARE(answer.httpStatus, 400);
    }

    void refusesWrongTokens_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<int>("expected");
        QTest::newRow("any") << QByteArray("Bearer EAAJ") << 0;
        QTest::newRow("lower case scheme") << QByteArray("bearer EAAJ") << 0;
        QTest::newRow("begins like the expired one") << QByteArray("Bearer EXPIRED2") << 0;
        QTest::newRow("none") << QByteArray() << 190;
        QTest::newRow("empty") << QByteArray("Bearer ") << 190;
        QTest::newRow("empty, trimmed") << QByteArray("Bearer") << 190;
        QTest::newRow("blank") << QByteArray("Bearer   ") << 190;
        QTest::newRow("expired") << QByteArray("Bearer EXPIRED") << 190;
        QTest::newRow("no scheme") << QByteArray("EAAJ") << 190;
        QTest::newRow("another scheme") << QByteArray("Basic EAAJ") << 190;
    }

    void refusesWrongTokens()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(int, expected);
        auto withToken = request(text);
        withToken.authorization = authorization;

        const auto answer = answerTo(withToken);

        QCOMPARE(code(answer), expected);
        QCOMPARE(answer.httpStatus, expected == 0 ? 200 : 401);
    }

    void refusesWrongAddresses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("expected");
        const QByteArray post = "POST";
        QTest::newRow("old version") << post << QByteArray("/v17.0/106540352242922/messages") << 0;
        QTest::newRow("two digits") << post << QByteArray("/v26.12/106540352242922/messages") << 0;
        QTest::newRow("unknown id") << post << QByteArray("/v26.0/1/messages") << 33;
        QTest::newRow("the number") << post << QByteArray("/v26.0/16315553601/messages") << 33;
        QTest::newRow("no version") << post << QByteArray("/106540352242922/messages") << 100;
        QTest::newRow("no minor") << post << QByteArray("/v26/106540352242922/messages") << 100;
        QTest::newRow("deeper") << post << QByteArray("/v26.0/106540352242922/messages/1") << 100;
        QTest::newRow("end of line")
            << post << QByteArray("/v26.0/106540352242922/messages\n") << 100;
        QTest::newRow("media") << post << QByteArray("/v26.0/106540352242922/media") << 100;
        QTest::newRow("root") << post << QByteArray("/") << 100;
        QTest::newRow("GET") << QByteArray("GET") << QByteArray("/v26.0/106540352242922/messages")
                             << 100;
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("/v26.0/106540352242922/messages")
                             << 100;
    }

    void refusesWrongAddresses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(int, expected);
        auto addressed = request(text);
        addressed.method = method;
        addressed.path = path;

        const auto answer = answerTo(addressed);

        QCOMPARE(code(answer), expected);
        QCOMPARE(answer.httpStatus, expected == 0 ? 200 : 400);
    }

    void saysWhatAnAddressTakes()
    {
        auto asked = request(text);
        asked.method = "GET";
        QCOMPARE(details(answerTo(asked)), u"Unsupported method: /messages takes POST."_s);

        asked.path = "/v26.0/106540352242922/media";
        QCOMPARE(details(answerTo(asked)),
                 u"Unknown path: expected /v<major>.<minor>/<ID>/messages."_s);
    }

    void readsTheContentType_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("expected");
        QTest::newRow("with a charset") << QByteArray("Application/JSON; charset=utf-8") << 0;
        QTest::newRow("none") << QByteArray() << 100;
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 100;
        QTest::newRow("longer") << QByteArray("application/json5") << 100;
    }

    void readsTheContentType()
    {
        QFETCH(QByteArray, type);
        QFETCH(int, expected);
        auto typed = request(text);
        typed.contentType = type;

        QCOMPARE(code(answerTo(typed)), expected);
    }

    void refusesWhatIsNoJsonObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("array") << "[" + text + "]";
        QTest::newRow("cut off") << text.chopped(1);
        QTest::newRow("two") << text + text;
        QTest::newRow("no UTF-8") << changed(text, "https://", "\xff");
        QTest::newRow("deep") << QByteArray(5000, '[');
    }

    void refusesWhatIsNoJsonObject()
    {
        QFETCH(QByteArray, body);

        const auto answer = answerTo(body);

        QCOMPARE(code(answer), 100);
        QVERIFY(details(answer).contains("JSON"_L1));
    }

    void refusesInTheSameShapeWhatIsNoRequest()
    {
        for (const RequestFault fault :
             {RequestFault::Unreadable, RequestFault::CutOff, RequestFault::TooSlow,
              RequestFault::BodyTooLong, RequestFault::Packed, RequestFault::OtherHost,
              RequestFault::HeadTooLong}) {
            PracticeState account = state();
            const auto answer = practiceRefusal(fault, account);

            QCOMPARE(code(answer), 100);
            QCOMPARE(answer.httpStatus, httpStatus(fault));
            QVERIFY(!details(answer).isEmpty());
        }
    }

    void looksAtTheProductFirst()
    {
        const auto answer = answerTo("{}");

        QCOMPARE(code(answer), 100);
        QVERIFY(details(answer).contains("messaging_product"_L1));
    }

    void judgesInTheOrderOfARealServer()
    {
        auto wrong = request("hello");
        wrong.path = "/v26.0/1/messages";
        wrong.authorization = "Bearer EXPIRED";

        QCOMPARE(code(answerTo(wrong)), 190);

        wrong.authorization = "Bearer PRACTICE";

        QCOMPARE(code(answerTo(wrong)), 33);
    }

    void answersByTheState()
    {
        PracticeState account = state();
        account.phoneNumberId = u"1"_s;
        account.templates = {{.name = u"wa_voice_call"_s, .language = u"de"_s}};
        auto asked = request(voiceCallTemplate);

        QCOMPARE(code(practiceReply(asked, account, now)), 33);
        asked.path = "/v26.0/1/messages";
        QCOMPARE(code(practiceReply(asked, account, now)), 132001);
        asked.body = changed(voiceCallTemplate, "'code':'en'", "'code':'de'");
        QCOMPARE(code(practiceReply(asked, account, now)), 132000); // it has no call button
    }

    void refusesATokenFromItsEndOn()
    {
        PracticeState account = state();
        account.tokenEnds["PRACTICE"] = now;
        const auto codeAt = [&account](const QDateTime &time) {
            return code(practiceReply(request(text), account, time));
        };

        QCOMPARE(codeAt(now.addMSecs(-1)), 0);
        QCOMPARE(codeAt(now), 190);
        QCOMPARE(codeAt(now.addYears(100)), 190);
        account.tokenEnds.clear();
        QCOMPARE(codeAt(now), 0);
    }

    void drawsOtherIdsEachTime()
    {
        PracticeState account = state();
        PracticeState twin = account;

        const auto first = practiceReply(request(text), account, now);
        const auto second = practiceReply(request(text), account, now);

        QVERIFY(first.body != second.body);
        QCOMPARE(practiceReply(request(text), twin, now).body, first.body);
        QVERIFY(answerTo(text).body == first.body);
        PracticeState other = freshPracticeState();
        QVERIFY(practiceReply(request(text), other, now).body != first.body);
    }

    void makesIdsLikeTheRealOnes()
    {
        const QRegularExpression messageId(u"\\Awamid\\.[A-Za-z0-9+/]{40,}=*\\z"_s);
        const QRegularExpression traceId(u"\\AA[A-Za-z0-9_-]{22}\\z"_s);
        QRandomGenerator random(1);

        const auto first = practiceIds(random);
        const auto second = practiceIds(random);

        QVERIFY2(messageId.match(first.messageId).hasMatch(), qPrintable(first.messageId));
        QVERIFY2(traceId.match(first.traceId).hasMatch(), qPrintable(first.traceId));
        QVERIFY(first.messageId != second.messageId);
        QVERIFY(first.traceId != second.traceId);
    }
};

QTEST_APPLESS_MAIN(TestPracticeRoutes)
#include "tst_practiceroutes.moc"
