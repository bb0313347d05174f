// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftfield.h"
#include "app/message/message.h"
#include "app/message/messagedraft.h"
#include "app/values/problem.h"

namespace bellpush {

/// A draft held against every rule: what is wrong with it, all at once and in the order of
/// DraftField, and as much of a message as it makes.
struct DraftCheck {
    QList<Problem<DraftField>> problems;
    std::optional<Content> content;     ///< Absent while one of its fields has an error.
    std::optional<Recipient> recipient; ///< Likewise.

    bool hasErrors() const;

    /// The message, when nothing keeps the draft from being one. A broken call link number does
    /// not: no message carries it.
    std::optional<Message> message() const;
};

/// The only way from what was typed to what can be sent. Pure but for libphonenumber's tables,
/// which the first phone number loads.
DraftCheck checkDraft(const MessageDraft &draft);

} // namespace bellpush
