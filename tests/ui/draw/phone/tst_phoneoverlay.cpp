// SPDX-License-Identifier: MIT
#include "tests/ui/draw/phone/phonescenes.h"

#include <QTest>

using namespace bellpush;
using namespace Qt::StringLiterals;
using What = PhoneOpen::What;

namespace {

QStringList labelsOf(const QList<BubbleButton> &buttons)
{
    QStringList labels;
    for (const BubbleButton &button : buttons)
        labels << button.label;
    return labels;
}

struct OpenScene {
    QByteArray name;
    PhoneScene scene;
};

PhoneScene opened(const MessageDraft &draft, const PhoneOpen &open)
{
    PhoneScene scene;
    scene.draft = draft;
    scene.setting.open = open;
    return scene;
}

MessageDraft withPayload(const QString &payload)
{
    MessageDraft draft = callDraft(u"Hi"_s);
    draft.payload = payload;
    return draft;
}

/// Everything that can stand open over the chat.
QList<OpenScene> everyOverlay()
{
    const auto address = [](PhoneTap::Kind kind, const QString &text) {
        return PhoneOpen{What::Address, {kind, text}};
    };
    const QString longAddress = u"https://a.example/"_s + u"path/"_s.repeated(60);
    QList<OpenScene> scenes{
        {"options", opened(templateDraft(10), {What::Options})},
        {"call", opened(withPayload({}), {What::Call})},
        {"call with payload", opened(withPayload(u"p"_s.repeated(512)), {What::Call})},
        {"ended", opened(callDraft(u"Hi"_s), {What::NoCall})},
        {"computer", opened(callDraft(u"Hi"_s), {What::NoCall})},
        {"page", opened(fullDraft(), address(PhoneTap::Kind::OpenLink, longAddress))},
        {"number", opened(fullDraft(), address(PhoneTap::Kind::Dial, u"+15551234567"_s))},
        {"code", opened(fullDraft(), address(PhoneTap::Kind::CopyCode, u"SPRING25"_s))},
        {"Arabic name", opened(withPayload(u"مرحبا بكم في متجرنا"_s), {What::Call})},
        {"emoji name", opened(withPayload(u"🌱👩‍👩‍👧‍👦"_s), {What::Call})},
    };
    scenes[4].scene.setting.client = PhoneClient::Computer;
    scenes[8].scene.setting.businessName = u"متجر الزهور الصغير في وسط المدينة القديمة"_s;
    scenes[9].scene.setting.businessName
        = u"🌱🌷 Shrub 👩‍👩‍👧‍👦 & Söhne 🏳️‍🌈"_s;
    return scenes;
}

/// The first thing about an open overlay that is not as it should be; empty: nothing.
QByteArray faultOf(const PhoneLayout &layout)
{
    const OverlayLayout &overlay = layout.overlay.value();
    const QRectF content(0, 0, overlay.panel.width(), overlay.contentHeight);
    if (!layout.screen.contains(overlay.panel))
        return "the panel leaves the screen";
    qreal bottom = 0;
    for (const PhoneText &text : overlay.texts) {
        if (!content.contains(text.rect))
            return "a text leaves the panel";
        const bool isInAvatar = overlay.avatar.contains(text.rect);
        if (!isInAvatar && text.rect.top() < bottom)
            return "two texts overlap";
        bottom = isInAvatar ? overlay.avatar.bottom() : text.rect.bottom();
    }
    for (const PlacedButton &button : overlay.buttons) {
        const bool isInside = button.row.contains(button.label.rect)
            && button.row.contains(button.icon.rect) && content.contains(button.row);
        if (!isInside)
            return "a button leaves its place";
        if (button.row.top() < bottom)
            return "a row overlaps what is above it";
        if (button.state.text
            && (!button.row.contains(button.state.rect)
                || button.state.rect.intersects(button.label.rect)))
            return "a state is not below its label";
        bottom = button.row.bottom();
    }
    return {};
}

QString laidWords(const PhoneText &text)
{
    return text.text->lineEnds.isEmpty() ? QString()
                                         : QString::number(text.text->lineEnds.constLast());
}

} // namespace

class TestPhoneOverlay : public QObject
{
    Q_OBJECT

private slots:
    void showsThreeButtonsOrTwoAndTheRest_data()
    {
        QTest::addColumn<int>("count");
        for (int count = 0; count <= 10; ++count)
            QTest::addRow("%d", count) << count;
    }

    void showsThreeButtonsOrTwoAndTheRest()
    {
        QFETCH(int, count);
        PhoneScene scene{templateDraft(count)};
        QStringList all{u"Call the shop"_s, u"Our page"_s, u"Ring"_s, u"Copy code"_s, u"Map"_s};
        for (int i = 5; i < 10; ++i)
            all << u"Reply %1"_s.arg(i);
        all.resize(count);

        const QStringList shown = labelsOf(contentOf(scene).bubble.buttons);
        QCOMPARE(shown, count <= 3 ? all : all.first(2) + QStringList{u"See all"_s});

        scene.setting.open.what = What::Options;
        const QList<BubbleButton> sheet = contentOf(scene).overlay.value().buttons;
        QCOMPARE(labelsOf(sheet), all + QStringList{u"Close"_s});
        QCOMPARE(sheet.constLast().tap.kind, PhoneTap::Kind::Close);
    }

    void keepsEverythingInItsPlace_data()
    {
        QTest::addColumn<PhoneScene>("scene");
        for (const OpenScene &open : everyOverlay())
            QTest::newRow(open.name.constData()) << open.scene;
    }

    void keepsEverythingInItsPlace()
    {
        QFETCH(PhoneScene, scene);
        for (const PhoneLook &look : everySize()) {
            scene.look = look;
            for (const auto height : {std::optional<qreal>(), std::optional<qreal>(420)}) {
                const QByteArray fault = faultOf(laidOut(scene, height));
                QVERIFY2(fault.isEmpty(), (nameOf(look) + ": " + fault).constData());
            }
        }
    }

    void aPictureGrowsUntilNothingIsCut_data() { keepsEverythingInItsPlace_data(); }

    void aPictureGrowsUntilNothingIsCut()
    {
        QFETCH(PhoneScene, scene);
        for (const PhoneLook &look : everySize()) {
            scene.look = look;
            const PhoneLayout layout = laidOut(scene, {});
            QCOMPARE(layout.scrollLength(), 0);
            QVERIFY(layout.overlay->panel.height() >= layout.overlay->contentHeight);
        }
    }

    void scrollsWhereThePhoneIsTooLow()
    {
        const PhoneLayout layout = laidOut(opened(templateDraft(10), {What::Options}), 420);
        const OverlayLayout &sheet = layout.overlay.value();

        QCOMPARE(layout.size.height(), 420);
        QVERIFY(sheet.buttons.constLast().row.bottom() <= sheet.contentHeight);
        QCOMPARE(layout.scrollLength(), sheet.contentHeight - sheet.panel.height());
        QVERIFY(layout.scrollLength() > 100);
        const QPointF close = layout.tappableRects(10).constFirst().center();
        const QPointF shown = sheet.panel.topLeft() + close - QPointF(0, layout.scrollLength());
        QCOMPARE(phonePartAt(layout, layout.scrollLength(), shown).tappable.value_or(-1), 10);
    }

    void aScreenHasItsButtonAtTheLowerEnd()
    {
        for (const What what : {What::Call, What::Address}) {
            for (const PhoneLook &look : everySize()) {
                PhoneScene scene
                    = opened(fullDraft(), {what, {PhoneTap::Kind::OpenLink, u"https://a.b"_s}});
                scene.look = look;
                const PhoneLayout layout = laidOut(scene, {});
                const OverlayLayout &screen = layout.overlay.value();
                const PlacedButton &button = screen.buttons.constFirst();

                QVERIFY(screen.panel.height() - button.row.bottom() <= 21);
                QCOMPARE(layout.tappableRects(0), {button.row});
                QCOMPARE(button.icon.icon,
                         what == What::Call ? PhoneIcon::HangUp : PhoneIcon::Back);
            }
        }
    }

    void tellsWhatTheWebhookGets()
    {
        const auto note = [](const QString &payload) {
            return contentOf(opened(withPayload(payload), {What::Call})).overlay.value().note;
        };
        QCOMPARE(note(u"spring %1"_s), u"cta_payload: spring %1"_s);
        QCOMPARE(note({}), u"no cta_payload"_s);
    }

    void showsAnAddressWhole()
    {
        const QString address = u"https://a.example/"_s + u"0123456789"_s.repeated(199).left(1982);
        PhoneScene scene = opened(fullDraft(), {What::Address, {{}, address}});
        scene.setting.open.tap.kind = PhoneTap::Kind::OpenLink;
        const PhoneLayout layout = laidOut(scene, {});

        QCOMPARE(contentOf(scene).overlay.value().text, address);
        QCOMPARE(address.size(), 2000);
        QCOMPARE(laidWords(layout.overlay->texts.constLast()), u"2000"_s);
    }

    void saysWhyThereIsNoCall()
    {
        PhoneScene scene = opened(callDraft(u"Hi"_s), {What::NoCall});
        QCOMPARE(contentOf(scene).overlay.value().title, u"Ended"_s);
        QCOMPARE(contentOf(scene).overlay.value().note, u"Our reading"_s);

        scene.setting.client = PhoneClient::Computer;
        QCOMPARE(contentOf(scene).overlay.value().title, u"No calls"_s);
        QVERIFY(contentOf(scene).overlay.value().note.isEmpty());
    }

    void saysWhatATapDoes_data()
    {
        QTest::addColumn<PhoneTap::Kind>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("label");

        QTest::newRow("link") << PhoneTap::Kind::OpenLink << u"Opens"_s << u"Back"_s;
        QTest::newRow("number") << PhoneTap::Kind::Dial << u"Dials"_s << u"Close"_s;
        QTest::newRow("code") << PhoneTap::Kind::CopyCode << u"Copies"_s << u"Close"_s;
    }

    void saysWhatATapDoes()
    {
        QFETCH(PhoneTap::Kind, kind);
        const auto overlay
            = contentOf(opened(fullDraft(), {What::Address, {kind, u"x"_s}})).overlay.value();

        QTEST(overlay.title, "title");
        QCOMPARE(overlay.text, u"x"_s);
        QCOMPARE(overlay.buttons.size(), 1);
        QTEST(overlay.buttons.constFirst().label, "label");
    }

    void theSheetIsTheOneThingToTap()
    {
        const PhoneScene open = opened(templateDraft(4), {What::Options});
        const PhoneLayout layout = laidOut(open, 900);
        const QRectF panel = layout.overlay->panel;

        QCOMPARE(layout.tappables().size(), 5);
        for (qsizetype i = 0; i < 5; ++i) {
            const QPointF middle = layout.tappableRects(i).constFirst().center();
            QCOMPARE(phonePartAt(layout, 0, middle + panel.topLeft()),
                     (PhonePlace{PhonePart::Overlay, i}));
        }
        QCOMPARE(phonePartAt(layout, 0, panel.topLeft() + QPointF(panel.width() / 2, 3)),
                 (PhonePlace{PhonePart::Overlay, {}}));
        QCOMPARE(phonePartAt(layout, 0, layout.header.center()).part, PhonePart::Dimmed);

        PhoneScene closed = open;
        closed.setting.open = {};
        const PhoneLayout chat = laidOut(closed, 900);
        const QPointF button = chat.tappableRects(0).constFirst().center() + chat.chat.topLeft();
        QCOMPARE(phonePartAt(chat, 0, button), (PhonePlace{PhonePart::Bubble, 0}));
        QVERIFY(!panel.contains(button));
        QCOMPARE(phonePartAt(layout, 0, button), (PhonePlace{PhonePart::Dimmed, {}}));
    }
};

QTEST_MAIN(TestPhoneOverlay)
#include "tst_phoneoverlay.moc"
