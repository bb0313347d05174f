// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/practicestate.h"
#include "app/practice/wirevalue.h"

namespace bellpush::practice {

/// What is wrong with the `template` object of a template message.
///
/// First the shape (100, 131008, 131009), then whether `templates` has it in that language
/// (132001), then whether it takes that many parameters (132000). A call button needs no
/// `index`, other buttons do; `sub_type` is read in any case, as the real server reads it. Source:
/// app/SOURCES.md, "Template send".
Verdict templateRefusal(const WireValue &message, const QList<ApprovedTemplate> &templates);

} // namespace bellpush::practice
