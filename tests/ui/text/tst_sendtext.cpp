// SPDX-License-Identifier: MIT
#include "ui/text/sendtext.h"

#include "app/cloudapi/cloudapiaddress.h"
#include "tests/support/sentence.h"

#include <QSet>
#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Outcome = SendFailure::Outcome;

namespace {

SendFailure refusal(const ApiError &error)
{
    return {.outcome = Outcome::Refused, .status = 400, .api = error};
}

} // namespace

namespace {

constexpr Answerer whatsApp = Answerer::WhatsApp;

SendText failureText(const SendFailure &failure)
{
    return bellpush::failureText(failure, whatsApp);
}

} // namespace

class TestSendText : public QObject
{
    Q_OBJECT

private slots:
    void namesTheIdOfWhatWasAccepted_data()
    {
        QTest::addColumn<QString>("status");
        for (const char *status :
             {"", "accepted", "held_for_quality_assessment", "paused", "something_new"})
            QTest::newRow(status) << QString::fromLatin1(status);
    }

    void namesTheIdOfWhatWasAccepted()
    {
        QFETCH(QString, status);

        const SendText text = acceptedText({u"wamid.HBgL"_s, status}, whatsApp);

        QVERIFY(text.headline.startsWith(u"Accepted"_s));
        QVERIFY(text.whole().contains(u"wamid.HBgL"_s));
        QCOMPARE(sentenceFault(text.whole()), QString());
        const bool isPlain
            = status.isEmpty() || status == u"accepted"_s || status == u"something_new"_s;
        QCOMPARE(text.headline == acceptedText({u"x"_s, {}}, whatsApp).headline, isPlain);
    }

    void claimsNothingForAServerOnThisComputer()
    {
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"::1"_s}) {
            const QString text = acceptedText({u"wamid.HBgL"_s, {}}, answererAt(host)).whole();

            QVERIFY(text.startsWith(u"Accepted"_s));
            QVERIFY(text.contains(u"wamid.HBgL"_s));
            QVERIFY(!text.contains(u"WhatsApp"_s));
            QCOMPARE(sentenceFault(text), QString());
        }
    }

    void explainsEveryEnd_data()
    {
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<WireEnd>("end");

        for (const Outcome outcome : {Outcome::NotSent, Outcome::Unknown}) {
            for (int end = 0; end <= static_cast<int>(WireEnd::Cancelled); ++end)
                QTest::addRow("outcome %d, end %d", static_cast<int>(outcome), end)
                    << outcome << static_cast<WireEnd>(end);
        }
    }

    void explainsEveryEnd()
    {
        QFETCH(Outcome, outcome);
        QFETCH(WireEnd, end);

        for (const int status : {0, 502}) {
            const SendText text = failureText({.outcome = outcome, .end = end, .status = status});
            QCOMPARE(sentenceFault(text.headline), QString());
            QCOMPARE(sentenceFault(text.next), QString());
        }
    }

    void tellsTheOutcomesApart()
    {
        const QString notSent = failureText({.outcome = Outcome::NotSent}).headline;
        const QString unknown = failureText({.outcome = Outcome::Unknown}).headline;

        QVERIFY(notSent.startsWith(u"Not sent. "_s));
        QVERIFY(unknown.startsWith(u"Nobody knows whether it was sent. "_s));
        QVERIFY(failureText({.outcome = Outcome::Unknown})
                    .next.contains(u"not sent again by itself"_s));
        QVERIFY(!failureText({.outcome = Outcome::Unknown}).whole().contains(u"send again"_s));
    }

    void tellsTheEndsApart()
    {
        QSet<QString> texts;
        for (int end = 0; end <= static_cast<int>(WireEnd::Cancelled); ++end)
            texts.insert(failureText({.end = static_cast<WireEnd>(end)}).headline);

        QCOMPARE(texts.size(), 8);
    }

    void namesTheStatusOfAStrangeAnswer()
    {
        const SendFailure failure{.outcome = Outcome::Unknown, .status = 502};

        QVERIFY(failureText(failure).headline.contains(u"502"_s));
    }

    void explainsARefusal_data()
    {
        QTest::addColumn<ApiError>("error");

        QTest::newRow("all there is") << ApiError{131047, 5, u"Title"_s, u"Details"_s, u"Trace"_s};
        QTest::newRow("code alone") << ApiError{.code = 131047};
        QTest::newRow("unknown code") << ApiError{.code = 987654321, .title = u"Title"_s};
        QTest::newRow("title alone") << ApiError{.code = 190, .title = u"Title"_s};
        QTest::newRow("trace alone") << ApiError{.code = 190, .traceId = u"Trace"_s};
        QTest::newRow("subcode decides") << ApiError{.code = 100, .subcode = 2388040};
        QTest::newRow("code 0") << ApiError{};
        QTest::newRow("negative") << ApiError{.code = -1};
    }

    void explainsARefusal()
    {
        QFETCH(ApiError, error);

        const SendText text = failureText(refusal(error));

        QVERIFY(text.headline.startsWith(u"Refused (%1): "_s.arg(error.code)));
        QCOMPARE(sentenceFault(text.headline), QString());
        QCOMPARE(sentenceFault(text.whole()), QString());
        const QString quoted = error.details.isEmpty() ? error.title : error.details;
        QVERIFY(text.next.contains(quoted));
        QVERIFY(text.next.contains(error.traceId));
        QVERIFY(error.details.isEmpty() || !text.next.contains(error.title));
    }

    void saysWhoRefuses()
    {
        const SendFailure failure
            = refusal({.code = 100, .details = u"Words"_s, .traceId = u"Trace"_s});
        const auto text = [&failure](Answerer answerer) {
            return bellpush::failureText(failure, answerer).whole();
        };

        QVERIFY(text(answererAt(u"graph.facebook.com"_s)).contains(u"WhatsApp says: “Words”"_s));
        const QString here = text(answererAt(u"127.0.0.1"_s));
        QVERIFY(here.contains(u"The server on this computer says: “Words”"_s));
        QVERIFY(here.contains(u"Trace"_s)); // it may pass on what WhatsApp says
        const QString practice = text(Answerer::PracticeAccount);
        QVERIFY(practice.contains(u"The practice account says: “Words”"_s));
        QVERIFY(!practice.contains(u"Trace"_s)); // nobody at Meta knows of it
        QVERIFY(!practice.contains(u"WhatsApp says"_s));
        for (const QString &each : {here, practice})
            QCOMPARE(sentenceFault(each), QString());
    }

    void quotesTheServerAsItIs()
    {
        const SendText text = failureText(refusal({.code = 1, .details = u"%1 %2 <b>x</b>"_s}));

        QVERIFY(text.next.contains(u"“%1 %2 <b>x</b>”"_s));
    }

    void leavesTheNetworksWordsOut()
    {
        const SendFailure failure{.outcome = Outcome::NotSent, .words = u"Secret words"_s};

        QVERIFY(!failureText(failure).whole().contains(u"Secret"_s));
    }

    void explainsAddresses()
    {
        QSet<QString> texts;
        for (const AddressError error :
             {AddressError::NotAUrl, AddressError::PlainHttp, AddressError::BadVersion,
              AddressError::BadPhoneNumberId}) {
            QCOMPARE(sentenceFault(addressErrorText(error)), QString());
            texts.insert(addressErrorText(error));
        }
        QCOMPARE(texts.size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestSendText)
#include "tst_sendtext.moc"
