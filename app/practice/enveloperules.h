// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practicestate.h"
#include "app/practice/wirevalue.h"

namespace bellpush::practice {

/// What is wrong with `messaging_product`. It is looked at before all else, and where it is missing
/// the error is 100, not the 131008 of other parameters. Source: app/SOURCES.md, "Envelope".
Verdict productRefusal(const WireValue &message);

/// What is wrong with the other parts that all messages have, but for `to` and `recipient`, and
/// with the part that its `type` asks for; `templates` are the account's.
///
/// The practice account takes `text`, `interactive` (`voice_call`, `cta_url`) and `template`; other
/// documented types are 131051, groups and other interactive types 131009. A beta field of Meta's
/// that has to be allowed for an account (`category`) is an unexpected key.
/// Source: app/SOURCES.md, "Envelope".
Verdict messageRefusal(const WireValue &message, const QList<ApprovedTemplate> &templates);

} // namespace bellpush::practice
