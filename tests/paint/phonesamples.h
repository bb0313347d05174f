// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paint/phonelayout.h"

namespace bellpush {

/// Drafts and words that the tests of the phone share.
inline PhoneSetting sampleSetting()
{
    PhoneSetting setting;
    setting.businessName = QStringLiteral("Lucky Shrub");
    setting.time = QStringLiteral("12:00");
    setting.words = {QStringLiteral("Nothing yet"), QStringLiteral("Label"),
                     QStringLiteral("Image"),       QStringLiteral("Video"),
                     QStringLiteral("Document"),    QStringLiteral("Call link"),
                     QStringLiteral("Template"),    QStringLiteral("Words unknown"),
                     QStringLiteral("Language %1"), QStringLiteral("Today"),
                     QStringLiteral("Business"),    QStringLiteral("Message")};
    return setting;
}

inline MessageDraft callDraft(const QString &body)
{
    MessageDraft draft;
    draft.body = body;
    draft.displayText = QStringLiteral("Call us");
    return draft;
}

/// A link button with everything it can have.
inline MessageDraft fullDraft()
{
    MessageDraft draft;
    draft.kind = MessageKind::LinkButton;
    draft.headerKind = HeaderKind::Text;
    draft.headerText = QStringLiteral("Spring *dates*");
    draft.body = QStringLiteral("See *our* https://a.example/dates\n* Roses\n2. Herbs\n> Lovely\n"
                                "`CODE` and ~old~ ```mono```");
    draft.footer = QStringLiteral("Until May: https://b.example");
    draft.displayText = QStringLiteral("See dates");
    draft.url = QStringLiteral("https://c.example");
    return draft;
}

inline PhoneLayout laidOut(const MessageDraft &draft, const PhoneSpace &space, qreal textScale)
{
    LaidTexts texts;
    return layoutPhone(phoneContent(draft, sampleSetting()), phoneMetrics(textScale), space, texts);
}

} // namespace bellpush
