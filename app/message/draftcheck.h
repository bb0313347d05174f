// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftfield.h"
#include "app/message/message.h"
#include "app/message/messagedraft.h"

namespace bellpush {

/// Something about one field of a draft.
struct Problem {
    enum class Severity {
        Error,   ///< The message cannot be sent like this.
        Warning, ///< It can, and may not do what is expected.
        Note,    ///< Nothing is wrong: how it was understood.
    };

    DraftField field{};
    Severity severity = Severity::Error;
    ValueError error{};
    int place = 0; ///< In a list of values or buttons: which one, from 1; 0 elsewhere.

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A draft held against every rule: what is wrong with it, all at once and in the order of
/// DraftField, and as much of a message as it makes.
struct DraftCheck {
    QList<Problem> problems;
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
