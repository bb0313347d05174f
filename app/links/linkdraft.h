// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/country.h"
#include "app/values/phonenumber.h"
#include "app/values/problem.h"

#include <QList>

#include <optional>

namespace bellpush {

enum class LinkKind { Call, Chat };

/// A link as it was typed. What the other kind uses is kept, so that switching back loses nothing.
struct LinkDraft {
    LinkKind kind = LinkKind::Call;
    QString number{};
    std::optional<Country> country{}; ///< Where a number without country code is dialled.
    QString payload{};                ///< Of a call link: comes back with the call.
    QString text{};                   ///< Of a chat link: stands ready to be sent.
    QString words{};                  ///< What a button or a Markdown link says; empty: our words.

    friend bool operator==(const LinkDraft &, const LinkDraft &) = default;
};

/// The parts of a link that can have a problem, in the order a form shows them.
enum class LinkField { Number, Payload, Text };

/// A link draft held against every rule.
struct LinkCheck {
    QList<Problem<LinkField>> problems{};
    std::optional<PhoneNumber> number{}; ///< What the link dials; absent while none is typed.
    QString link{};                      ///< Empty while there is no number.
};

/// The only way from what was typed to a link. Pure but for libphonenumber's tables, which the
/// first number loads.
LinkCheck checkLink(const LinkDraft &draft);

/// The link to `number` up to where the text of its kind begins.
QString linkStem(LinkKind kind, const PhoneNumber &number);

/// The part of the draft that its kind puts into the link beside the number.
const QString &linkText(const LinkDraft &draft);

} // namespace bellpush
