// SPDX-License-Identifier: MIT
#include "tests/paint/scenesamples.h"

#include "ui/paint/bubblecontent.h"

#include <QTest>

#include <algorithm>

using namespace bellpush;
using namespace Qt::StringLiterals;
using What = PhoneOpen::What;

namespace {

QStringList labels(const QList<BubbleButton> &buttons)
{
    QStringList all;
    for (const BubbleButton &button : buttons)
        all.append(button.label);
    return all;
}

bool overlap(const QList<PlacedButton> &buttons)
{
    for (qsizetype i = 1; i < buttons.size(); ++i) {
        if (buttons.at(i).row.top() < buttons.at(i - 1).row.bottom())
            return true;
    }
    return false;
}

} // namespace

class TestPhoneOverlay : public QObject
{
    Q_OBJECT

private slots:
    void collapsesMoreThanThree_data()
    {
        QTest::addColumn<int>("count");

        for (const int count : {0, 1, 2, 3, 4, 5, 10})
            QTest::addRow("%d", count) << count;
    }

    void collapsesMoreThanThree()
    {
        QFETCH(int, count);
        const MessageDraft draft = repliesDraft(count);

        const PhoneContent closed = phoneContent(draft, sampleSetting());
        const PhoneContent opened = phoneContent(draft, settingThatOpens(What::Options));

        QStringList all = labels(everyButton(draft, sampleSetting()));
        QCOMPARE(all.size(), count);
        const QStringList collapsed{u"Reply 1"_s, u"Reply 2"_s, u"See all"_s};
        QCOMPARE(labels(closed.bubble.buttons), count > 3 ? collapsed : all);
        QVERIFY(!closed.overlay);
        QCOMPARE(labels(opened.overlay->buttons), all + QStringList{u"Close"_s});
        QCOMPARE(opened.bubble, closed.bubble);
    }

    void keepsEverythingInside_data()
    {
        QTest::addColumn<MessageDraft>("draft");
        QTest::addColumn<PhoneSetting>("setting");

        MessageDraft arabic = templateDraft(u"مرحبا"_s, {});
        arabic.payload = u"دفع 💐 "_s.repeated(60);
        const PhoneTap link{PhoneTap::Kind::OpenLink,
                            u"https://x.example/"_s + u"long"_s.repeated(495)};
        QTest::newRow("ten options") << repliesDraft(10) << settingThatOpens(What::Options);
        QTest::newRow("call") << callDraft(u"Hi"_s) << settingThatOpens(What::Call);
        QTest::newRow("call, long payload") << arabic << settingThatOpens(What::Call);
        QTest::newRow("no call") << callDraft(u"Hi"_s) << settingThatOpens(What::NoCall);
        QTest::newRow("address") << fullDraft() << settingThatOpens(What::Address, link);
        QTest::newRow("number") << fullDraft()
                                << settingThatOpens(What::Address,
                                                    {PhoneTap::Kind::Dial, u"+16505551234"_s});
        QTest::newRow("code") << fullDraft()
                              << settingThatOpens(What::Address,
                                                  {PhoneTap::Kind::CopyCode, u"SPRING20"_s});
    }

    void keepsEverythingInside()
    {
        QFETCH(MessageDraft, draft);
        QFETCH(PhoneSetting, setting);
        const PhoneContent content = phoneContent(draft, setting);

        for (PhoneLook look : everyLook()) {
            for (look.width = 280; look.width <= 480; look.width += 50) {
                for (look.textScale = 1; look.textScale <= 2; look.textScale += 0.5) {
                    checkInside(laidOutOn(look, content), true);
                    checkInside(laidOutOn(look, content, 420), false);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }

    void showsTheWholeAddress()
    {
        const QString address = u"https://x.example/"_s + u"ab"_s.repeated(991);
        const PhoneContent content = phoneContent(
            fullDraft(), settingThatOpens(What::Address, {PhoneTap::Kind::OpenLink, address}));

        QCOMPARE(address.size(), 2000);
        QCOMPARE(content.overlay->text, address);
        const PhoneLayout layout = laidOutOn({}, content);
        const auto whole = std::ranges::find_if(layout.overlay->texts, [&](const PlacedText &text) {
            return text.text->lineEnds.constLast() == address.size();
        });
        QVERIFY(whole != layout.overlay->texts.end());
    }

    void saysWhatTheWebhookGets_data()
    {
        QTest::addColumn<QString>("payload");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("called");

        const QString linked = u"https://wa.me/call/16505550100"_s;
        QTest::newRow("button") << u"spring"_s << QString() << u"cta_payload: spring"_s
                                << u"Lucky Shrub"_s;
        QTest::newRow("button without")
            << QString() << QString() << u"no cta_payload"_s << u"Lucky Shrub"_s;
        QTest::newRow("link") << u"spring"_s << linked + u"?biz_payload=door%201"_s
                              << u"deeplink_payload: door 1"_s << u"+16505550100"_s;
        QTest::newRow("link without")
            << u"spring"_s << linked << u"no deeplink_payload"_s << u"+16505550100"_s;
    }

    void saysWhatTheWebhookGets()
    {
        QFETCH(QString, payload);
        QFETCH(QString, link);
        QFETCH(QString, note);
        QFETCH(QString, called);
        MessageDraft draft = callDraft(u"Hi"_s);
        draft.payload = payload;

        const PhoneContent content
            = phoneContent(draft, settingThatOpens(What::Call, {PhoneTap::Kind::OpenLink, link}));

        QCOMPARE(content.overlay->note, note);
        QCOMPARE(content.overlay->title, called);
    }

    void isWhatATapMeets()
    {
        const PhoneContent content = phoneContent(repliesDraft(6), settingThatOpens(What::Options));
        const PhoneLayout layout = laidOutOn({}, content, 700);
        const OverlayLayout &overlay = *layout.overlay;
        const PhoneLayout closed
            = laidOutOn({}, phoneContent(repliesDraft(6), sampleSetting()), 700);

        QCOMPARE(layout.tappables().size(), 7);
        for (qsizetype i = 0; i < 7; ++i) {
            const QPointF middle = overlay.panel.topLeft() + overlay.buttons.at(i).row.center();
            QCOMPARE(phonePartAt(layout, 0, middle), (PhonePlace{PhonePart::Overlay, i}));
        }
        for (qsizetype i = 0; i < closed.tappables().size(); ++i) {
            const QPointF button = closed.chat.topLeft() + closed.tappableRects(i).first().center();
            QVERIFY(phonePartAt(closed, 0, button).tappable.has_value());
            if (!overlay.panel.contains(button))
                QCOMPARE(phonePartAt(layout, 0, button), (PhonePlace{PhonePart::Dimmed, {}}));
        }
    }

private:
    static void checkInside(const PhoneLayout &layout, bool isWhole)
    {
        const OverlayLayout &overlay = *layout.overlay;
        QVERIFY(layout.screen.contains(overlay.panel));
        const QRectF inside(0, 0, overlay.panel.width(), overlay.contentHeight);
        for (const PlacedText &text : overlay.texts)
            QVERIFY2(inside.contains(text.rect), qPrintable(QDebug::toString(text.rect)));
        QVERIFY(overlay.noteBox.isNull() || inside.contains(overlay.noteBox));
        for (const PlacedButton &button : overlay.buttons) {
            QVERIFY(inside.contains(button.row));
            QVERIFY(button.row.contains(button.label.rect));
            QVERIFY(button.row.contains(button.icon.rect));
        }
        QVERIFY(!overlap(overlay.buttons));
        QCOMPARE(overlay.longestScroll(),
                 std::max(0.0, overlay.contentHeight - overlay.panel.height()));
        if (isWhole)
            QCOMPARE(overlay.longestScroll(), 0.0);
    }
};

QTEST_MAIN(TestPhoneOverlay)
#include "tst_phoneoverlay.moc"
