// SPDX-License-Identifier: MIT
#pragma once

#include "tests/paint/phonesamples.h"

namespace bellpush {

/// Templates, phones and states that the tests of the phone's scenes share.
inline TemplateButton templateButton(TemplateButtonKind kind, const QString &text)
{
    return {kind, text,
            kind == TemplateButtonKind::Url ? QStringLiteral("https://x.example/") : QString()};
}

/// A template with so many quick replies.
inline MessageDraft repliesDraft(int count)
{
    MessageDraft draft;
    draft.kind = MessageKind::Template;
    draft.templateWords.body = QStringLiteral("Choose one");
    for (int i = 0; i < count; ++i)
        draft.templateWords.buttons.append(
            templateButton(TemplateButtonKind::QuickReply, QStringLiteral("Reply %1").arg(i + 1)));
    return draft;
}

inline MessageDraft templateDraft(const QString &body, const QStringList &values)
{
    MessageDraft draft;
    draft.kind = MessageKind::Template;
    draft.templateWords.body = body;
    draft.templateWords.buttons = {templateButton(TemplateButtonKind::Call, {})};
    draft.bodyParameters = values;
    return draft;
}

inline PhoneSetting settingWith(PhoneClient client, std::chrono::minutes since = {})
{
    PhoneSetting setting = sampleSetting();
    setting.client = client;
    setting.sinceSent = since;
    return setting;
}

inline PhoneSetting settingThatOpens(PhoneOpen::What what, const PhoneTap &tap = {})
{
    PhoneSetting setting = sampleSetting();
    setting.open = {what, tap};
    return setting;
}

/// Every platform with both schemes.
inline QList<PhoneLook> everyLook()
{
    QList<PhoneLook> looks;
    for (const PhonePlatform platform :
         {PhonePlatform::Android, PhonePlatform::Ios, PhonePlatform::Computer}) {
        for (const PhoneScheme scheme : {PhoneScheme::Light, PhoneScheme::Dark})
            looks.append({.platform = platform, .scheme = scheme});
    }
    return looks;
}

inline PhoneLayout laidOutOn(const PhoneLook &look, const PhoneContent &content,
                             std::optional<qreal> height = {})
{
    LaidTexts texts;
    return layoutPhone(content, phoneMetrics(look.platform, look.textScale), {look.width, height},
                       texts);
}

} // namespace bellpush
