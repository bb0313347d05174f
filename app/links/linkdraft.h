// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"

namespace bellpush {

struct Problem;

enum class LinkKind { Call, Chat };

/// A link as it was typed. What the other kind uses is kept, so that switching back loses nothing.
struct LinkDraft {
    LinkKind kind = LinkKind::Call;
    QString number{};
    QString payload{}; ///< Of a call link: comes back with the call.
    QString text{};    ///< Of a chat link: stands ready to be sent.
    QString words{};   ///< What a button or a Markdown link says; empty: our words.

    friend bool operator==(const LinkDraft &, const LinkDraft &) = default;
};

/// A link draft held against every rule. A problem of the number has DraftField::CallLinkNumber,
/// one of the payload or the text DraftField::Payload.
struct LinkCheck {
    QList<Problem> problems{};
    QString link{}; ///< Empty while the number is none.
};

/// The only way from what was typed to a link. Pure but for libphonenumber's tables, which the
/// first number loads.
LinkCheck checkLink(const LinkDraft &draft);

/// The link up to where the text of its kind begins; empty while the number is none.
QString linkStem(const LinkDraft &draft);

/// The part of the draft that its kind puts into the link beside the number.
const QString &linkText(const LinkDraft &draft);

} // namespace bellpush
