// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/wirevalue.h"

namespace bellpush::practice {

/// What is wrong with an `interactive` object of type `cta_url`. The address has no documented
/// length limit; http and https are our reading of "opened in the default browser".
/// Source: app/SOURCES.md, "CTA URL" and "Media".
Verdict ctaUrlRefusal(const WireValue &interactive);

} // namespace bellpush::practice
