// SPDX-License-Identifier: MIT
#pragma once

#include "app/templates/templatename.h"
#include "app/values/limitedtext.h"
#include "app/values/media.h"
#include "app/values/phonenumber.h"
#include "app/values/timetolive.h"
#include "app/values/userid.h"
#include "app/values/webaddress.h"

#include <QList>

#include <optional>
#include <variant>

namespace bellpush {

// The parts of a message are valid by their types, so it is too: code that holds one checks nothing
// again. What is absent is left out of the request.

/// Body and a button that starts a WhatsApp call. Source: app/SOURCES.md, "Call buttons".
struct CallButton {
    BodyText body;
    std::optional<ButtonLabel> displayText; ///< Absent: WhatsApp writes "Call Now".
    std::optional<TimeToLive> timeToLive;   ///< Absent: seven days.
    std::optional<CallPayload> payload;     ///< Comes back as `cta_payload` with the call.

    friend bool operator==(const CallButton &, const CallButton &) = default;
};

/// A picture, film or file above the body, by its address.
struct MediaHeader {
    MediaKind kind;
    WebAddress link;

    friend bool operator==(const MediaHeader &, const MediaHeader &) = default;
};

using AnyHeader = std::variant<HeaderText, MediaHeader>;

/// Body and a button that opens an address. Source: app/SOURCES.md, "CTA URL".
struct LinkButton {
    std::optional<AnyHeader> header;
    BodyText body;
    std::optional<FooterText> footer;
    ButtonLabel displayText;
    WebAddress url;

    friend bool operator==(const LinkButton &, const LinkButton &) = default;
};

/// Plain text, usually with a call link in it. Source: app/SOURCES.md, "Text messages".
struct PlainText {
    TextBody body;
    bool previewUrl = false; ///< WhatsApp shows a card of the first http(s) link.

    friend bool operator==(const PlainText &, const PlainText &) = default;
};

/// What a template's URL button adds to its address.
struct UrlParameter {
    static constexpr int lastIndex = 9; ///< A template has at most ten buttons.

    int index; ///< The button's place in the template, from 0.
    TemplateParameter value;

    friend bool operator==(const UrlParameter &, const UrlParameter &) = default;
};

/// An approved template, filled in. Source: app/SOURCES.md, "Template send".
struct TemplateCall {
    TemplateName name;
    TemplateLanguage language;
    std::optional<TemplateParameter> headerParameter;
    QList<TemplateParameter> bodyParameters;
    std::optional<TimeToLive> timeToLive; ///< Of its call button.
    std::optional<CallPayload> payload;   ///< Of its call button.
    std::optional<UrlParameter> urlParameter;

    friend bool operator==(const TemplateCall &, const TemplateCall &) = default;
};

/// What is said, whoever it is sent to.
using Content = std::variant<CallButton, LinkButton, PlainText, TemplateCall>;

using Recipient = std::variant<PhoneNumber, UserId>;

/// What is said, and to whom: everything a request needs.
struct Message {
    Recipient recipient;
    Content content;

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace bellpush
