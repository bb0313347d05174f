// SPDX-License-Identifier: MIT
#include "tests/paint/scenesamples.h"

#include "ui/paint/rulesshown.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TemplateButtonKind;

namespace {

MessageDraft withButtons(const QList<Kind> &kinds)
{
    MessageDraft draft = templateDraft(u"Hi"_s, {});
    draft.templateWords.buttons.clear();
    for (const Kind kind : kinds)
        draft.templateWords.buttons.append(templateButton(kind, u"Label"_s));
    return draft;
}

MessageDraft expiringAfter(const QString &minutes)
{
    MessageDraft draft = callDraft(u"Hi"_s);
    draft.expiresAfter = minutes;
    return draft;
}

} // namespace

class TestPhoneClients : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatArrives_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<PhoneClient>("client");
        QTest::addColumn<QString>("notice");

        const QString tooOld = u"Too old: 131026"_s;
        const QString hidden = u"Not on computers"_s;
        MessageDraft text = callDraft(u"https://wa.me/call/1"_s);
        text.kind = MessageKind::Text;
        const auto add = [](const char *name, const MessageDraft &draft, PhoneClient client,
                            const QString &notice) {
            QTest::newRow(name) << draft << client << notice;
        };
        add("old, call button", callDraft(u"Hi"_s), PhoneClient::Old, tooOld);
        add("old, template with a call", withButtons({Kind::Url, Kind::Call}), PhoneClient::Old,
            tooOld);
        add("old, template without", withButtons({Kind::Url}), PhoneClient::Old, {});
        add("old, link button", fullDraft(), PhoneClient::Old, {});
        add("old, text", text, PhoneClient::Old, {});
        add("computer, call button", callDraft(u"Hi"_s), PhoneClient::Computer, {});
        add("computer, three", withButtons({Kind::Url, Kind::Url, Kind::Call}),
            PhoneClient::Computer, {});
        add("computer, four", withButtons({Kind::Url, Kind::Url, Kind::Call, Kind::PhoneNumber}),
            PhoneClient::Computer, hidden);
        add("computer, three replies", repliesDraft(3), PhoneClient::Computer, {});
        add("computer, four replies", repliesDraft(4), PhoneClient::Computer, hidden);
        add("computer, a reply and another", withButtons({Kind::QuickReply, Kind::Url}),
            PhoneClient::Computer, hidden);
        add("today's, ten", repliesDraft(10), PhoneClient::Current, {});
    }

    void showsWhatArrives()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(PhoneClient, client);
        QFETCH(QString, notice);

        const PhoneContent content = phoneContent(draft, settingWith(client));
        const PhoneLayout layout = laidOutOn({}, content);

        QCOMPARE(content.notice, notice);
        QCOMPARE(content.bubble == BubbleContent(), !notice.isEmpty());
        QCOMPARE(layout.noticeBox.isNull(), notice.isEmpty());
        QCOMPARE(layout.bubble.size.isEmpty(), !notice.isEmpty());
    }

    void cannotCallFromAComputer()
    {
        const PhoneContent content
            = phoneContent(callDraft(u"Hi"_s), settingWith(PhoneClient::Computer));

        QCOMPARE(content.bubble.buttons.constFirst().state, u"No calls"_s);
        QVERIFY(laidOutOn({}, content).tappables().constFirst().isOff);
    }

    void endsTheCallButton_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<int>("minutes");

        QTest::newRow("1") << expiringAfter(u"1"_s) << 1;
        QTest::newRow("60") << expiringAfter(u"60"_s) << 60;
        QTest::newRow("the longest") << expiringAfter(u"43200"_s) << 43200;
        QTest::newRow("WhatsApp's own") << expiringAfter({}) << 10080;
        QTest::newRow("a template's") << templateDraft(u"Hi"_s, {}) << 10080;
    }

    void endsTheCallButton()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(int, minutes);

        for (const int late : {-1, 0, 1}) {
            const PhoneContent content = phoneContent(
                draft, settingWith(PhoneClient::Current, std::chrono::minutes{minutes + late}));
            const BubbleButton &button = content.bubble.buttons.constFirst();
            QCOMPARE(button.state, late < 0 ? QString() : u"Ended"_s);
            QCOMPARE(laidOutOn({}, content).tappables().constFirst().isOff, late >= 0);
        }
    }

    void neverEndsWhatIsNoExpiry()
    {
        const PhoneContent content
            = phoneContent(expiringAfter(u"0"_s), settingWith(PhoneClient::Current, 100000h));

        QCOMPARE(content.bubble.buttons.constFirst().state, QString());
    }

    void standsAtTheSendersSide()
    {
        PhoneSetting setting = sampleSetting();
        setting.side = ChatSide::Business;
        for (const PhoneLook &look : everyLook()) {
            const PhoneLayout layout = laidOutOn(look, phoneContent(fullDraft(), setting));
            const QRectF bubble(layout.bubblePosition, layout.bubble.size);
            const qreal middle = layout.screen.width() / 2;
            const PhoneLayout other = laidOutOn(look, phoneContent(fullDraft(), sampleSetting()));

            QVERIFY(layout.bubble.isOutgoing);
            QVERIFY(layout.screen.width() - bubble.right() < bubble.left());
            QVERIFY(QRectF(0, 0, 2 * middle, layout.contentHeight).contains(bubble));
            QVERIFY(!other.bubble.isOutgoing);
            QVERIFY(QRectF({}, layout.bubble.size).contains(layout.bubble.ticks.rect));
            QVERIFY(layout.bubble.time.rect.right() <= layout.bubble.ticks.rect.left());
        }
    }

    void ticksOff_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("word");

        QTest::newRow("sent") << 0 << u"Sent"_s;
        QTest::newRow("delivered") << 1 << u"Delivered"_s;
        QTest::newRow("not yet read") << 4 << u"Delivered"_s;
        QTest::newRow("read") << 5 << u"Read"_s;
    }

    void ticksOff()
    {
        QFETCH(int, minutes);
        QFETCH(QString, word);
        PhoneSetting setting = settingWith(PhoneClient::Current, std::chrono::minutes{minutes});

        QCOMPARE(phoneContent(fullDraft(), setting).bubble.ticksWord, QString());
        setting.side = ChatSide::Business;
        QCOMPARE(phoneContent(fullDraft(), setting).bubble.ticksWord, word);
    }

    void namesItsRules_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<PhoneSetting>("setting");
        QTest::addColumn<PreviewRule>("rule");
        QTest::addColumn<bool>("applies");

        using enum PreviewRule;
        const auto add = [](const char *name, const MessageDraft &draft,
                            const PhoneSetting &setting, PreviewRule rule, bool applies) {
            QTest::newRow(name) << draft << setting << rule << applies;
        };
        const PhoneSetting now = sampleSetting();
        const PhoneSetting late = settingWith(PhoneClient::Current, 10080min);
        const PhoneSetting soon = settingWith(PhoneClient::Current, 10079min);
        add("markup", callDraft(u"*b*"_s), now, Markup, true);
        add("no markup", callDraft(u"b"_s), now, Markup, false);
        add("link", callDraft(u"https://x.example"_s), now, LinksInText, true);
        add("right to left", callDraft(u"مرحبا"_s), now, TextDirection, true);
        add("left to right", callDraft(u"Hi"_s), now, TextDirection, false);
        add("expired", callDraft(u"b"_s), late, ExpiredLook, true);
        add("not yet", callDraft(u"b"_s), soon, ExpiredLook, false);
        add("variables", templateDraft(u"a {{1}}"_s, {}), now, VariableMarks, true);
        add("no variables", templateDraft(u"a"_s, {}), now, VariableMarks, false);
        add("four buttons", repliesDraft(4), now, CollapsedButtons, true);
        add("three buttons", repliesDraft(3), now, CollapsedButtons, false);
        add("on a computer", callDraft(u"b"_s), settingWith(PhoneClient::Computer),
            DesktopCannotCall, true);
        add("on a phone", callDraft(u"b"_s), now, DesktopCannotCall, false);
        add("always", MessageDraft(), now, DeviceLook, true);
    }

    void namesItsRules()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(PhoneSetting, setting);
        QFETCH(PreviewRule, rule);
        QFETCH(bool, applies);

        const QList<PreviewRule> rules = rulesShown(draft, setting, phoneContent(draft, setting));

        QCOMPARE(rules.contains(rule), applies);
        QVERIFY(std::ranges::is_sorted(rules));
        QVERIFY(std::ranges::adjacent_find(rules) == rules.end());
    }

    void warnsOfOtherClients()
    {
        using enum PreviewRule;
        MessageDraft call = callDraft(u"Hi"_s);
        const QList<PreviewRule> ofCall{DesktopCannotCall, OldAppGetsNothing};
        QCOMPARE(rulesOfOtherClients(call, sampleSetting()), ofCall);
        call.payload = u"x"_s;
        QCOMPARE(rulesOfOtherClients(call, sampleSetting()), ofCall + QList{OldAppLosesPayload});
        QCOMPARE(rulesOfOtherClients(fullDraft(), sampleSetting()), QList<PreviewRule>());
        QCOMPARE(rulesOfOtherClients(repliesDraft(4), sampleSetting()), QList{DesktopHidesButtons});
    }
};

QTEST_MAIN(TestPhoneClients)
#include "tst_phoneclients.moc"
