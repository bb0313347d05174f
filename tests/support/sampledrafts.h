// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"

/// Drafts of every kind: each one makes a message and has no problem, not even a warning.
namespace bellpush::sampledrafts {

inline MessageDraft callButton()
{
    MessageDraft draft;
    draft.to = QStringLiteral("+1 631 555 1234");
    draft.body = QStringLiteral("You can call us on WhatsApp now for faster service!");
    draft.displayText = QStringLiteral("Call on WhatsApp");
    draft.expiresAfter = QStringLiteral("100");
    draft.payload = QStringLiteral("payload data");
    return draft;
}

inline MessageDraft linkButton()
{
    MessageDraft draft;
    draft.kind = MessageKind::LinkButton;
    draft.to = QStringLiteral("+1 631 555 1234");
    draft.headerKind = HeaderKind::Image;
    draft.headerLink = QStringLiteral("https://www.luckyshrub.com/assets/banner.png");
    draft.body = QStringLiteral("Tap the button below to see available dates.");
    draft.displayText = QStringLiteral("See Dates");
    draft.url = QStringLiteral("https://www.luckyshrub.com?clickID=kqDGWd24Q5TRwoEQ");
    draft.footer = QStringLiteral("Dates subject to change.");
    return draft;
}

inline MessageDraft text()
{
    MessageDraft draft;
    draft.kind = MessageKind::Text;
    draft.to = QStringLiteral("+1 631 555 1234");
    draft.body = QStringLiteral("Ring us: https://wa.me/call/16315553601");
    draft.previewUrl = true;
    return draft;
}

inline MessageDraft templateCall()
{
    MessageDraft draft;
    draft.kind = MessageKind::Template;
    draft.to = QStringLiteral("+1 631 555 1234");
    draft.templateName = QStringLiteral("wa_voice_call");
    draft.templateLanguage = QStringLiteral("en");
    draft.headerParameter = QStringLiteral("Spring");
    draft.bodyParameters = {QStringLiteral("Ada"), QStringLiteral("noon")};
    draft.expiresAfter = QStringLiteral("100");
    draft.payload = QStringLiteral("payload data");
    draft.urlIndex = QStringLiteral("1");
    draft.urlParameter = QStringLiteral("Gon%C3%A7alves");
    return draft;
}

} // namespace bellpush::sampledrafts
