// SPDX-License-Identifier: MIT
#pragma once

#include "app/templates/templatewords.h"
#include "app/values/country.h"
#include "app/values/media.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace bellpush {

enum class MessageKind { CallButton, LinkButton, Text, Template };

enum class HeaderKind { None, Text, Image, Video, Document };

enum class ExpiryUnit { Minutes, Hours, Days };

/// What has been typed so far; nothing in it need be valid. Fields the kind does not use keep what
/// they hold, so that switching the kind there and back loses nothing.
struct MessageDraft {
    MessageKind kind = MessageKind::CallButton;
    QString to;        ///< A phone number; wins over `recipient`, as in the API.
    QString recipient; ///< A business-scoped user id.

    QString body;
    QString displayText;
    QString url;
    HeaderKind headerKind = HeaderKind::None;
    QString headerText;
    QString headerLink; ///< Of an image, a video or a document.
    QString footer;
    bool previewUrl = false;

    QString expiresAfter; ///< In `expiryUnit`; empty leaves the expiry to WhatsApp.
    ExpiryUnit expiryUnit = ExpiryUnit::Minutes;
    QString payload;

    QString templateName;
    QString templateLanguage;
    QString headerParameter;
    QStringList bodyParameters;
    QString urlIndex;
    QString urlParameter;
    TemplateWords templateWords{}; ///< For the preview; never sent.

    /// The number behind the call link; absent: the account's own.
    std::optional<QString> callLinkNumber{};

    /// Where its numbers are dialled that have no country code.
    std::optional<Country> country{};

    friend bool operator==(const MessageDraft &, const MessageDraft &) = default;
};

/// Whom the draft is for, as one text: what a single "To" field shows.
QString typedRecipient(const MessageDraft &draft);

/// Puts what such a field holds where it belongs: an id into `recipient`, the rest into `to`.
void setTypedRecipient(MessageDraft &draft, const QString &typed);

/// What one of `unit` lasts.
std::chrono::minutes unitLength(ExpiryUnit unit);

/// The expiry in minutes; absent when none is typed, or when it is no whole number.
std::optional<std::chrono::minutes> typedExpiry(const MessageDraft &draft);

/// How long the draft's call button would start a call: what is typed, or WhatsApp's own while
/// nothing is. Absent for a kind without one, and while what is typed is no expiry.
std::optional<std::chrono::minutes> callExpiry(const MessageDraft &draft);

/// What a header of `kind` carries; absent for text and for no header.
std::optional<MediaKind> mediaKind(HeaderKind kind);

} // namespace bellpush
