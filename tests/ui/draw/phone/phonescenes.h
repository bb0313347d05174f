// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/draw/phone/phonesamples.h"

namespace bellpush {

/// A draft on a phone: what a test of the whole picture needs.
struct PhoneScene {
    MessageDraft draft{};
    PhoneSetting setting = sampleSetting();
    PhoneLook look{};
};

inline PhoneContent contentOf(const PhoneScene &scene)
{
    return phoneContent(scene.draft, scene.setting);
}

inline PhoneLayout laidOut(const PhoneScene &scene, std::optional<qreal> height)
{
    LaidTexts texts;
    return layoutPhone(contentOf(scene), phoneMetrics(scene.look.platform, scene.look.textScale),
                       {scene.look.width, height}, texts);
}

inline QList<PhonePlatform> everyPlatform()
{
    return {PhonePlatform::Android, PhonePlatform::Ios, PhonePlatform::Computer};
}

inline QByteArray nameOf(PhonePlatform platform)
{
    switch (platform) {
    case PhonePlatform::Android:
        return "android";
    case PhonePlatform::Ios:
        return "ios";
    case PhonePlatform::Computer:
        return "computer";
    }
    Q_UNREACHABLE();
}

inline QByteArray nameOf(PhoneScheme scheme)
{
    return scheme == PhoneScheme::Dark ? "dark" : "light";
}

/// All but widths and text sizes.
inline QList<PhoneLook> everyLook()
{
    QList<PhoneLook> looks;
    for (const PhonePlatform platform : everyPlatform()) {
        for (const PhoneScheme scheme : {PhoneScheme::Light, PhoneScheme::Dark})
            looks.append({platform, scheme});
    }
    return looks;
}

/// Every platform at every width that is offered, in three text sizes.
inline QList<PhoneLook> everySize()
{
    QList<PhoneLook> looks;
    for (const PhoneLook &look : everyLook()) {
        for (const qreal width : {280.0, 320.0, 360.0, 390.0, 430.0, 480.0}) {
            for (const qreal scale : {1.0, 1.5, 2.0})
                looks.append({look.platform, look.scheme, width, scale});
        }
    }
    return looks;
}

inline QByteArray nameOf(const PhoneLook &look)
{
    return nameOf(look.platform) + ' ' + nameOf(look.scheme) + ' ' + QByteArray::number(look.width)
        + " text " + QByteArray::number(look.textScale);
}

/// A template with as many buttons as are asked for, the call button first, each kind in its turn.
inline MessageDraft templateDraft(qsizetype buttons)
{
    const QList<TemplateButton> kinds{
        {TemplateButtonKind::Call, QStringLiteral("Call the shop")},
        {TemplateButtonKind::Url, QStringLiteral("Our page"), QStringLiteral("https://a.example")},
        {TemplateButtonKind::PhoneNumber, QStringLiteral("Ring"), QStringLiteral("+15551234567")},
        {TemplateButtonKind::CopyCode, {}, QStringLiteral("SPRING25")},
        {TemplateButtonKind::Url, QStringLiteral("Map"), QStringLiteral("https://b.example")},
    };
    MessageDraft draft;
    draft.kind = MessageKind::Template;
    draft.templateName = QStringLiteral("order_ready");
    draft.templateWords.header = QStringLiteral("Ready");
    draft.templateWords.body = QStringLiteral("Hello {{1}}, your *{{2}}* is ready.");
    draft.templateWords.footer = QStringLiteral("Until May");
    draft.bodyParameters = {QStringLiteral("Ada"), QStringLiteral("order")};
    for (qsizetype i = 0; i < buttons; ++i) {
        const TemplateButton reply{TemplateButtonKind::QuickReply,
                                   QStringLiteral("Reply %1").arg(i)};
        draft.templateWords.buttons.append(i < kinds.size() ? kinds.at(i) : reply);
    }
    return draft;
}

} // namespace bellpush
