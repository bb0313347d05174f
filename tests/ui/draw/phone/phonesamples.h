// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonelayout.h"

namespace bellpush {

/// Drafts and words that the tests of the phone share.
inline PhoneSetting sampleSetting()
{
    PhoneSetting setting;
    setting.businessName = QStringLiteral("Lucky Shrub");
    setting.time = QStringLiteral("12:00");
    setting.words = {
        .emptyBody = QStringLiteral("Nothing yet"),
        .emptyButton = QStringLiteral("Label"),
        .image = QStringLiteral("Image"),
        .video = QStringLiteral("Video"),
        .document = QStringLiteral("Document"),
        .callLink = QStringLiteral("Call link"),
        .templateTitle = QStringLiteral("Template"),
        .templateNote = QStringLiteral("Words unknown"),
        .templateLanguage = QStringLiteral("Language %1"),
        .today = QStringLiteral("Today"),
        .businessAccount = QStringLiteral("Business"),
        .messageField = QStringLiteral("Message"),
        .sent = QStringLiteral("Sent"),
        .delivered = QStringLiteral("Delivered"),
        .read = QStringLiteral("Read"),
        .copyCode = QStringLiteral("Copy code"),
        .seeAllOptions = QStringLiteral("See all"),
        .options = QStringLiteral("Options"),
        .readMore = QStringLiteral("Read more"),
        .calling = QStringLiteral("Calling"),
        .hangUp = QStringLiteral("End"),
        .back = QStringLiteral("Back"),
        .close = QStringLiteral("Close"),
        .callEnded = QStringLiteral("Ended"),
        .callEndedText = QStringLiteral("It is over."),
        .readingNote = QStringLiteral("Our reading"),
        .noCallsHere = QStringLiteral("No calls"),
        .noCallsText = QStringLiteral("Not on computers."),
        .payloadNote = QStringLiteral("cta_payload: %1"),
        .noPayloadNote = QStringLiteral("no cta_payload"),
        .linkPayloadNote = QStringLiteral("deeplink_payload: %1"),
        .noLinkPayloadNote = QStringLiteral("no deeplink_payload"),
        .opens = QStringLiteral("Opens"),
        .dials = QStringLiteral("Dials"),
        .copies = QStringLiteral("Copies"),
        .oldAppNotice = QStringLiteral("Too old: 131026"),
        .computerNotice = QStringLiteral("Not on computers"),
    };
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
    return layoutPhone(phoneContent(draft, sampleSetting()),
                       phoneMetrics(PhonePlatform::Android, textScale), space, texts);
}

} // namespace bellpush
