// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentfile.h"
#include "tests/support/sampledrafts.h"
#include "tests/ui/draw/phone/phonescenes.h"
#include "ui/text/chattimes.h"
#include "ui/text/phonewords.h"

#include <QDir>
#include <QPainter>

/// What the gallery shows: every kind of message in every look and state, in real words.
namespace bellpush::gallery {

struct NamedScene {
    QString name;
    PhoneScene scene;
};

inline PhoneSetting settingAfter(std::chrono::minutes since)
{
    const QDateTime sentAt({2026, 3, 2}, {12, 0}, Qt::UTC);
    const ChatTimes times
        = chatTimes(sentAt, since, QLocale(QLocale::English, QLocale::UnitedKingdom));
    PhoneSetting setting;
    setting.businessName = QStringLiteral("Lucky Shrub");
    setting.time = times.message;
    setting.date = times.date;
    setting.clock = times.clock;
    setting.sinceSent = since;
    setting.words = phoneWords();
    return setting;
}

inline PhoneScene scene(const MessageDraft &draft, const PhoneLook &look)
{
    return {draft, settingAfter(std::chrono::minutes{0}), look};
}

/// A picture that no two sizes have alike.
inline QImage samplePicture(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(0x8f, 0xc7, 0xe8));
    sky.setColorAt(1, QColor(0xf6, 0xe3, 0xb4));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x4c, 0x8a, 0x4f));
    painter.drawEllipse(QPointF(size.width() * 0.3, size.height()), size.width() * 0.6,
                        size.height() * 0.4);
    painter.setBrush(QColor(0xd8, 0x4f, 0x63));
    painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.3), 40, 40);
    return image;
}

inline MessageDraft mediaDraft(HeaderKind kind)
{
    MessageDraft draft = sampledrafts::linkButton();
    draft.headerKind = kind;
    if (kind == HeaderKind::Document)
        draft.headerLink = QStringLiteral("https://www.luckyshrub.com/Price list 2026.pdf");
    if (kind == HeaderKind::Video)
        draft.headerLink = QStringLiteral("https://www.luckyshrub.com/tour.mp4");
    return draft;
}

inline MessageDraft markupDraft()
{
    MessageDraft draft = sampledrafts::callButton();
    draft.body = QStringLiteral(
        "*Spring sale* 🌷\n\nAll _roses_ ~9 €~ *7 €*, code `SPRING25`.\n\n* Pick-up until 19:00\n* "
        "Delivery in town\n1. Choose\n2. Call\n> Lovely plants!\n> Friendly people.\n```\n10:00 "
        "open\n19:00 closed\n```\nMore: https://www.luckyshrub.com/spring");
    return draft;
}

inline MessageDraft arabicDraft()
{
    MessageDraft draft = sampledrafts::callButton();
    draft.body = QStringLiteral("*مرحبا بكم في متجرنا* 🌷\nاتصلوا بنا اليوم، نحن هنا من 9 إلى "
                                "19.\n* ورود\n* أعشاب\n1. اختاروا\n> أجمل الزهور");
    draft.displayText = QStringLiteral("اتصل بنا 📞");
    return draft;
}

inline MessageDraft longTemplate()
{
    MessageDraft draft = templateDraft(5);
    draft.templateWords.header = QStringLiteral("Your order, {{1}}");
    draft.headerParameter = QStringLiteral("Ada");
    draft.templateWords.body
        = QStringLiteral("Hello {{1}},\n\nyour *{{2}}* is ready since {{3}}. It waits for you in "
                         "our shop in Rose Lane, beside the old mill, until the shop closes on "
                         "{{4}}.\n\n* Bring your order number\n* Park behind the house\n\nCall us "
                         "when you need another time: we find one together.");
    draft.bodyParameters
        = {QStringLiteral("Ada"), QStringLiteral("spring bouquet"), QStringLiteral("this morning")};
    return draft;
}

inline QList<PhoneTap> everyAddress()
{
    return {{PhoneTap::Kind::OpenLink, QStringLiteral("https://www.luckyshrub.com/spring?x=1")},
            {PhoneTap::Kind::Dial, QStringLiteral("+16315551234")},
            {PhoneTap::Kind::CopyCode, QStringLiteral("SPRING25")}};
}

/// The messages, in every look.
inline void addKinds(QList<NamedScene> &scenes)
{
    const QList<std::pair<QString, MessageDraft>> drafts{
        {QStringLiteral("call button"), sampledrafts::callButton()},
        {QStringLiteral("link button"), sampledrafts::linkButton()},
        {QStringLiteral("text with a card"), sampledrafts::text()},
        {QStringLiteral("template, words unknown"), sampledrafts::templateCall()},
        {QStringLiteral("template, folded"), longTemplate()},
        {QStringLiteral("markup"), markupDraft()},
        {QStringLiteral("Arabic"), arabicDraft()},
        {QStringLiteral("nothing typed"), MessageDraft()},
    };
    for (const auto &[name, draft] : drafts) {
        for (const PhoneLook &look : everyLook()) {
            const QByteArray place = nameOf(look.platform) + ' ' + nameOf(look.scheme);
            const bool isComputer = look.platform == PhonePlatform::Computer;
            NamedScene one{name + QStringLiteral(" · ") + QString::fromLatin1(place),
                           scene(draft, look)};
            one.scene.setting.client = isComputer ? PhoneClient::Computer : PhoneClient::Current;
            scenes.append(one);
        }
    }
}

/// What a change of the setting makes of a scene, on the two phones.
template <typename Change>
void addState(QList<NamedScene> &scenes, const QString &name, const MessageDraft &draft,
              Change change)
{
    for (const PhoneLook &look : {PhoneLook{PhonePlatform::Android, PhoneScheme::Light},
                                  PhoneLook{PhonePlatform::Ios, PhoneScheme::Dark}}) {
        NamedScene one{name + QStringLiteral(" · ") + QString::fromLatin1(nameOf(look.platform)),
                       scene(draft, look)};
        change(one.scene);
        scenes.append(one);
    }
}

inline void addStates(QList<NamedScene> &scenes)
{
    using std::chrono::minutes;
    const MessageDraft call = sampledrafts::callButton();
    for (const int since : {0, 1, 5}) {
        addState(scenes, QStringLiteral("own view after %1 min").arg(since), call,
                 [since](PhoneScene &one) {
                     one.setting = settingAfter(minutes{since});
                     one.setting.side = ChatSide::Business;
                     one.setting.isVerified = true;
                 });
    }
    addState(scenes, QStringLiteral("ended"), call,
             [](PhoneScene &one) { one.setting = settingAfter(minutes{100}); });
    addState(scenes, QStringLiteral("old app"), call,
             [](PhoneScene &one) { one.setting.client = PhoneClient::Old; });
    addState(scenes, QStringLiteral("unfolded"), longTemplate(),
             [](PhoneScene &one) { one.setting.isUnfolded = true; });
    addState(scenes, QStringLiteral("text 1.5"), markupDraft(),
             [](PhoneScene &one) { one.look.textScale = 1.5; });
    addState(scenes, QStringLiteral("text 2"), longTemplate(),
             [](PhoneScene &one) { one.look.textScale = 2; });
    addState(scenes, QStringLiteral("280 wide"), longTemplate(),
             [](PhoneScene &one) { one.look.width = 280; });
    addState(scenes, QStringLiteral("480 wide"), markupDraft(),
             [](PhoneScene &one) { one.look.width = 480; });
    addState(scenes, QStringLiteral("long name"), call, [](PhoneScene &one) {
        one.setting.businessName
            = QStringLiteral("Lucky Shrub Garden Centre & Sons of the Old Mill 🌷");
        one.setting.isVerified = true;
    });
}

inline void addMedia(QList<NamedScene> &scenes)
{
    addState(scenes, QStringLiteral("video"), mediaDraft(HeaderKind::Video), [](PhoneScene &) {});
    addState(scenes, QStringLiteral("document"), mediaDraft(HeaderKind::Document),
             [](PhoneScene &) {});
    for (const QSize size : {QSize(640, 360), QSize(400, 800), QSize(900, 200)}) {
        const QString name
            = QStringLiteral("picture of %1×%2").arg(size.width()).arg(size.height());
        addState(scenes, name, mediaDraft(HeaderKind::Image),
                 [size](PhoneScene &one) { one.setting.media.picture = samplePicture(size); });
    }
    addState(scenes, QStringLiteral("broken picture"), mediaDraft(HeaderKind::Image),
             [](PhoneScene &one) {
                 one.setting.media.words = QStringLiteral(
                     "This is a WebP picture of 7 MB. WhatsApp takes JPEG and PNG of 5 MB.");
                 one.setting.media.isProblem = true;
             });
}

inline void addOverlays(QList<NamedScene> &scenes)
{
    const auto open = [](const PhoneOpen &what) {
        return [what](PhoneScene &one) {
            one.setting.open = what;
        };
    };
    const MessageDraft call = sampledrafts::callButton();
    MessageDraft silent = call;
    silent.payload.clear();
    addState(scenes, QStringLiteral("all options"), templateDraft(10),
             open({PhoneOpen::What::Options}));
    addState(scenes, QStringLiteral("calling"), call, open({PhoneOpen::What::Call}));
    addState(scenes, QStringLiteral("calling without payload"), silent,
             open({PhoneOpen::What::Call}));
    addState(scenes, QStringLiteral("ended and tapped"), call, [](PhoneScene &one) {
        one.setting = settingAfter(std::chrono::minutes{100});
        one.setting.open.what = PhoneOpen::What::NoCall;
    });
    for (const PhoneTap &tap : everyAddress())
        addState(scenes, QStringLiteral("address %1").arg(static_cast<int>(tap.kind)), call,
                 open({PhoneOpen::What::Address, tap}));
    NamedScene computer{QStringLiteral("tapped on a computer"),
                        scene(call, {PhonePlatform::Computer})};
    computer.scene.setting.client = PhoneClient::Computer;
    computer.scene.setting.open.what = PhoneOpen::What::NoCall;
    scenes.append(computer);
}

/// The messages the program offers to begin with.
inline void addStarters(QList<NamedScene> &scenes)
{
    const QDir folder(QStringLiteral(":/starters"));
    for (const QString &file : folder.entryList()) {
        const auto document = openDocument(folder.filePath(file));
        const MessageDraft draft = document ? document->message() : MessageDraft();
        addState(scenes, QStringLiteral("starter ") + file, draft, [](PhoneScene &) {});
    }
}

inline QList<NamedScene> everyScene()
{
    QList<NamedScene> scenes;
    addKinds(scenes);
    addStates(scenes);
    addMedia(scenes);
    addOverlays(scenes);
    addStarters(scenes);
    return scenes;
}

} // namespace bellpush::gallery
