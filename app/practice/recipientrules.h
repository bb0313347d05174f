// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/practice/wirevalue.h"

namespace bellpush::practice {

/// Whom a message goes to.
struct Recipient {
    QString input;  ///< As it was sent.
    QString digits; ///< The number with its country code; empty for a business-scoped user id.
};

/// Reads `to` and `recipient`; with both, `to` wins.
///
/// A number may have `+`, `-`, `(`, `)` and spaces. Without `+` the business's country code 1 goes
/// in front, as Meta's page on messages says: `14085551234` becomes 114085551234. Meta's call
/// button examples write it that way and mean +1 408 555 1234 (a conflict of its pages), so such a
/// number is accepted, and `wa_id` shows what became of it. At most 15 digits (ITU-T E.164), at
/// least 7 (ours).
///
/// Refuses neither of them (131008), another type (100), what is no number or user id (131009), and
/// the business's own number in either reading (131021).
/// Source: app/SOURCES.md, "Envelope" and "Phone numbers".
Result<Recipient, Refusal> readRecipient(const WireValue &message);

} // namespace bellpush::practice
