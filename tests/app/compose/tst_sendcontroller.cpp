// SPDX-License-Identifier: MIT
#include "app/compose/sendcontroller.h"

#include "app/cloudapi/draftrequest.h"
#include "app/message/draftcheck.h"
#include "app/practice/practiceaccount.h"
#include "tests/support/quotedjson.h"
#include "tests/support/sampledrafts.h"
#include "tests/support/wireserver.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>

using namespace bellpush;
using namespace Qt::StringLiterals;
using Outcome = SendFailure::Outcome;

namespace {

/// The desk someone sends from, with everything that can be heard of it.
struct Desk {
    CloudApiClient client{usualPatience};
    SendController controller{client};
    QSignalSpy sending{&controller, &SendController::sendingChanged};
    QSignalSpy sent{&controller, &SendController::sent};
    QSignalSpy failed{&controller, &SendController::failed};
    QSignalSpy practiceFailed{&controller, &SendController::practiceFailed};

    qsizetype outcomes() const { return sent.size() + failed.size() + practiceFailed.size(); }
    SendFailure failure() const { return failed.constFirst().constFirst().value<SendFailure>(); }
};

Account accountAt(const WireServer &server)
{
    return {.businessName = u"Lucky Shrub"_s,
            .businessNumber = *PhoneNumber::fromDigits(u"+16505551234"_s),
            .api = {*cloudApiAddress(server.url().toString(), u"v26.0"_s, u"42"_s), "secret"}};
}

Outgoing outgoing(const MessageDraft &draft, const Account &account = practiceAccount())
{
    return {account, draftRequest(checkDraft(draft)).body};
}

/// No file, no socket, no thread's pipe while this lives.
class NoDescriptors
{
public:
    NoDescriptors()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoDescriptors() { ::setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoDescriptors)

private:
    rlimit m_before{};
};

} // namespace

class TestSendController : public QObject
{
    Q_OBJECT

private slots:
    void sendsThroughThePracticeAccount()
    {
        Desk desk;
        const Outgoing message = outgoing(sampledrafts::callButton());

        desk.controller.send(message);
        QVERIFY(desk.controller.isSending());
        QTRY_COMPARE(desk.outcomes(), 1);

        QCOMPARE(desk.sent.size(), 1);
        const auto accepted = desk.sent[0][0].value<Accepted>();
        QVERIFY(accepted.messageId.startsWith("wamid."_L1));
        QVERIFY(!desk.controller.isSending());
        QCOMPARE(desk.sending.size(), 2);
        QCOMPARE(desk.sending[0][0].toBool(), true);
        QCOMPARE(desk.sending[1][0].toBool(), false);
    }

    void isDoneWhenItSaysSo()
    {
        Desk desk;
        const Outgoing message = outgoing(sampledrafts::callButton());
        bool wasSending = true;
        connect(&desk.controller, &SendController::sent, this,
                [&] { wasSending = desk.controller.isSending(); });

        desk.controller.send(message);
        QTRY_COMPARE(desk.outcomes(), 1);

        QVERIFY(!wasSending);
    }

    void sendsTheBytesItIsGiven()
    {
        WireServer server({.whenAsked = [](QTcpSocket &socket) {
            socket.write(httpAnswer("200 OK", quotedJson("{'messages':[{'id':'wamid.A'}]}")));
        }});
        Desk desk;
        const Outgoing message = outgoing(sampledrafts::text(), accountAt(server));

        desk.controller.send(message);
        QTRY_COMPARE(desk.outcomes(), 1);

        QCOMPARE(desk.sent.size(), 1);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].endsWith("\r\n\r\n" + message.body));
    }

    void reportsARefusal()
    {
        Desk desk;
        MessageDraft draft = sampledrafts::callButton();
        draft.to = practiceaccount::numberThatDraws(131047);

        desk.controller.send(outgoing(draft));
        QTRY_COMPARE(desk.outcomes(), 1);

        QCOMPARE(desk.failed.size(), 1);
        QCOMPARE(desk.failure().outcome, Outcome::Refused);
        QCOMPARE(desk.failure().api.code, 131047);
        QVERIFY(!desk.controller.isSending());
    }

    void sendsOneAtATime()
    {
        WireServer server({});
        Desk desk;
        const Outgoing message = outgoing(sampledrafts::callButton(), accountAt(server));

        desk.controller.send(message);
        QTRY_COMPARE(server.requests.size(), 1);
        desk.controller.send(message);
        desk.controller.cancel();
        QTRY_COMPARE(desk.outcomes(), 1);

        QCOMPARE(desk.sending.size(), 2);
        QCOMPARE(desk.failure().outcome, Outcome::Unknown);
        QCOMPARE(desk.failure().end, WireEnd::Cancelled);
        QCOMPARE(server.connections, 1);
    }

    void cancelsBeforeItLeft()
    {
        WireServer server({});
        Desk desk;
        const Outgoing message = outgoing(sampledrafts::callButton(), accountAt(server));

        desk.controller.send(message);
        desk.controller.cancel();
        QTRY_COMPARE(desk.outcomes(), 1);

        QCOMPARE(desk.failure().outcome, Outcome::NotSent);
        QVERIFY(!desk.controller.isSending());
    }

    void cancelsNothingWhenNothingIsSent()
    {
        Desk desk;
        desk.controller.cancel();

        QCOMPARE(desk.outcomes(), 0);
    }

    void sendsAgainAfterwards()
    {
        Desk desk;
        const Outgoing message = outgoing(sampledrafts::callButton());

        for (int i = 1; i <= 3; ++i) {
            desk.controller.send(message);
            QTRY_COMPARE(desk.outcomes(), i);
        }

        QCOMPARE(desk.sent.size(), 3);
    }

    void saysThatPracticeCannotStart()
    {
        Desk desk;
        const Outgoing message = outgoing(sampledrafts::callButton());
        {
            const NoDescriptors none;
            desk.controller.send(message);
        }

        QCOMPARE(desk.practiceFailed.size(), 1);
        QCOMPARE(desk.outcomes(), 1);
        QCOMPARE(desk.sending.size(), 0);

        desk.controller.send(message);
        QTRY_COMPARE(desk.sent.size(), 1);
    }

    void goesQuietlyWhileSending()
    {
        WireServer server({});
        auto desk = std::make_unique<Desk>();
        const Outgoing message = outgoing(sampledrafts::callButton(), accountAt(server));
        desk->controller.send(message);
        QTRY_COMPARE(server.requests.size(), 1);

        desk.reset();

        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSendController)
#include "tst_sendcontroller.moc"
