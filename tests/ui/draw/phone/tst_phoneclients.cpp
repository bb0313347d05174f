// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"

#include "ui/draw/phone/bubbleparts.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using Kind = TemplateButtonKind;

namespace {

MessageDraft templateOf(const QList<Kind> &kinds)
{
    MessageDraft draft = templateDraft(0);
    for (const Kind kind : kinds)
        draft.templateWords.buttons.append({kind, u"Label"_s, u"https://a.example"_s});
    return draft;
}

PhoneContent seenWith(PhoneClient client, const MessageDraft &draft)
{
    PhoneScene scene{draft};
    scene.setting.client = client;
    return contentOf(scene);
}

MessageDraft textDraft()
{
    MessageDraft draft = callDraft(u"Hi"_s);
    draft.kind = MessageKind::Text;
    return draft;
}

PhoneScene fromTheBusiness(minutes since)
{
    PhoneScene scene{callDraft(u"Hi"_s)};
    scene.setting.side = ChatSide::Business;
    scene.setting.sinceSent = since;
    return scene;
}

} // namespace

class TestPhoneClients : public QObject
{
    Q_OBJECT

private slots:
    void anOldAppGetsNoCallButton_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<bool>("arrives");

        QTest::newRow("call button") << callDraft(u"Hi"_s) << false;
        QTest::newRow("template with a call") << templateOf({Kind::Url, Kind::Call}) << false;
        QTest::newRow("template without words") << [] {
            MessageDraft draft;
            draft.kind = MessageKind::Template;
            return draft;
        }() << false;
        QTest::newRow("template without a call") << templateOf({Kind::Url}) << true;
        QTest::newRow("link button") << fullDraft() << true;
        QTest::newRow("text") << textDraft() << true;
    }

    void anOldAppGetsNoCallButton()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(bool, arrives);

        const PhoneContent content = seenWith(PhoneClient::Old, draft);

        QCOMPARE(content.notice, arrives ? QString() : u"Too old: 131026"_s);
        QCOMPARE(content.bubble == BubbleContent(), !arrives);
        QCOMPARE(content.bubble,
                 arrives ? seenWith(PhoneClient::Current, draft).bubble : BubbleContent());
    }

    void aComputerShowsWhatItCan_data()
    {
        QTest::addColumn<QList<TemplateButtonKind>>("kinds");
        QTest::addColumn<bool>("isShown");

        using Kinds = QList<Kind>;
        QTest::newRow("none") << Kinds{} << true;
        QTest::newRow("three") << Kinds{Kind::Call, Kind::Url, Kind::PhoneNumber} << true;
        QTest::newRow("four") << Kinds{Kind::Call, Kind::Url, Kind::PhoneNumber, Kind::Url}
                              << false;
        QTest::newRow("a reply") << Kinds{Kind::QuickReply} << true;
        QTest::newRow("three replies") << Kinds(3, Kind::QuickReply) << true;
        QTest::newRow("four replies") << Kinds(4, Kind::QuickReply) << false;
        QTest::newRow("a reply and a call") << Kinds{Kind::QuickReply, Kind::Call} << false;
        QTest::newRow("a page and a reply") << Kinds{Kind::Url, Kind::QuickReply} << false;
        QTest::newRow("replies and a code")
            << Kinds{Kind::QuickReply, Kind::QuickReply, Kind::CopyCode} << false;
    }

    void aComputerShowsWhatItCan()
    {
        QFETCH(QList<TemplateButtonKind>, kinds);
        QFETCH(bool, isShown);

        const PhoneContent content = seenWith(PhoneClient::Computer, templateOf(kinds));

        QCOMPARE(content.notice, isShown ? QString() : u"Not on computers"_s);
        QCOMPARE(content.bubble.buttons.size(), isShown ? kinds.size() : 0);
    }

    void aComputerCannotCall()
    {
        const auto button = seenWith(PhoneClient::Computer, callDraft(u"Hi"_s)).bubble.buttons;
        QCOMPARE(button.constFirst().state, u"No calls"_s);
        QCOMPARE(button.constFirst().label, u"Call us"_s);

        const auto link = seenWith(PhoneClient::Computer, fullDraft()).bubble.buttons;
        QVERIFY(link.constFirst().state.isEmpty());
    }

    void aNoticeStandsInPlaceOfTheBubble()
    {
        for (const PhoneLook &look : everySize()) {
            PhoneScene scene{callDraft(u"Hi"_s), sampleSetting(), look};
            scene.setting.client = PhoneClient::Old;
            scene.setting.words.oldAppNotice = u"Nothing arrives at all. "_s.repeated(12);
            const PhoneLayout layout = laidOut(scene, {});

            QVERIFY(layout.bubble.size.isEmpty() && layout.tappables().isEmpty());
            QVERIFY(layout.noticeBox.contains(layout.notice.rect));
            QVERIFY(layout.dateChip.bottom() < layout.noticeBox.top());
            QVERIFY(
                QRectF(0, 0, layout.chat.width(), layout.contentHeight).contains(layout.noticeBox));
            QVERIFY(layout.chat.height() >= layout.contentHeight);
        }
    }

    void theBusinessSeesItsOwnMessage()
    {
        for (const PhoneLook &look : everySize()) {
            PhoneScene scene = fromTheBusiness(minutes{0});
            scene.look = look;
            const PhoneLayout own = laidOut(scene, {});
            scene.setting.side = ChatSide::Customer;
            const PhoneLayout others = laidOut(scene, {});

            const QRectF bubble(own.bubblePosition, own.bubble.size);
            QVERIFY(own.bubble.isOutgoing && !others.bubble.isOutgoing);
            QVERIFY(QRectF(0, 0, own.chat.width(), own.contentHeight).contains(bubble));
            QCOMPARE(own.chat.width() - bubble.right(), others.bubblePosition.x());
            QVERIFY(own.bubblePosition.x() > others.bubblePosition.x());
            QVERIFY(QRectF({}, own.bubble.size).contains(own.bubble.ticks.rect));
            QVERIFY(own.bubble.ticks.rect.left() >= own.bubble.time.rect.right());
            QVERIFY(others.bubble.ticks.rect.isNull());
        }
    }

    void ticksComeWithTime_data()
    {
        QTest::addColumn<minutes>("since");
        QTest::addColumn<Ticks>("ticks");
        QTest::addColumn<QString>("word");

        QTest::newRow("now") << minutes{0} << Ticks::Sent << u"Sent"_s;
        QTest::newRow("a minute") << minutes{1} << Ticks::Delivered << u"Delivered"_s;
        QTest::newRow("four") << minutes{4} << Ticks::Delivered << u"Delivered"_s;
        QTest::newRow("five") << minutes{5} << Ticks::Read << u"Read"_s;
        QTest::newRow("a month") << minutes{43200} << Ticks::Read << u"Read"_s;
    }

    void ticksComeWithTime()
    {
        QFETCH(minutes, since);
        QFETCH(Ticks, ticks);
        QFETCH(QString, word);

        PhoneScene scene = fromTheBusiness(since);
        const BubbleContent own = contentOf(scene).bubble;
        QCOMPARE(own.ticks, ticks);
        QCOMPARE(laidOut(scene, {}).bubble.ticks.ticks, ticks);
        const BubblePart time{BubblePart::Kind::Time, u"12:00"_s, word};
        QVERIFY(bubbleParts(own).contains(time));

        scene.setting.side = ChatSide::Customer;
        QCOMPARE(contentOf(scene).bubble.ticks, Ticks::None);
        QVERIFY(contentOf(scene).bubble.ticksWord.isEmpty());
    }

    void aCallButtonEnds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<minutes>("limit");

        QTest::newRow("a minute") << u"1"_s << minutes{1};
        QTest::newRow("an hour") << u"60"_s << minutes{60};
        QTest::newRow("30 days") << u"43200"_s << minutes{43200};
        QTest::newRow("WhatsApp's own") << QString() << minutes{10080};
    }

    void aCallButtonEnds()
    {
        QFETCH(QString, typed);
        QFETCH(minutes, limit);

        for (MessageDraft draft : {callDraft(u"Hi"_s), templateOf({Kind::Url, Kind::Call})}) {
            draft.expiresAfter = typed;
            PhoneScene scene{draft};
            const auto stateAt = [&scene](minutes since) {
                scene.setting.sinceSent = since;
                return contentOf(scene).bubble.buttons.constLast().state;
            };
            QCOMPARE(stateAt(limit - minutes{1}), QString());
            QCOMPARE(stateAt(limit), u"Ended"_s);
            QCOMPARE(stateAt(limit + minutes{1}), u"Ended"_s);
            QVERIFY(laidOut(scene, {}).tappables().constLast().isOff);
        }
    }

    void whatIsNoExpiryNeverEnds()
    {
        MessageDraft draft = callDraft(u"Hi"_s);
        draft.expiresAfter = u"soon"_s;
        PhoneScene scene{draft};
        scene.setting.sinceSent = minutes{100'000};

        QVERIFY(contentOf(scene).bubble.buttons.constFirst().state.isEmpty());
    }

    void onlyTheCallEnds()
    {
        PhoneScene scene{templateDraft(3)};
        scene.setting.sinceSent = minutes{43200};
        const QList<BubbleButton> buttons = contentOf(scene).bubble.buttons;

        QCOMPARE(buttons.at(0).state, u"Ended"_s);
        QVERIFY(buttons.at(1).state.isEmpty() && buttons.at(2).state.isEmpty());
    }
};

QTEST_MAIN(TestPhoneClients)
#include "tst_phoneclients.moc"
