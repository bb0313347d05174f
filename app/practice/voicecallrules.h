// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/wirevalue.h"

namespace bellpush::practice {

/// What is wrong with an `interactive` object of type `voice_call`.
///
/// `header` and `footer` are refused: Meta's page neither shows nor forbids them. The body's 1024
/// characters are the general interactive limit. Source: app/SOURCES.md, "Call buttons".
Verdict voiceCallRefusal(const WireValue &interactive);

/// 1 minute to 30 days, as a whole number of minutes: `ttl_minutes` of messages and templates.
Verdict timeToLive(const WireValue &minutes);

/// 1 to 512 characters: `payload` of messages and templates.
Verdict callPayload(const WireValue &payload);

} // namespace bellpush::practice
