// SPDX-License-Identifier: MIT
#pragma once

#include "app/practice/wirevalue.h"

namespace bellpush::practice {

/// What is wrong with the `text` object of a text message: `body` of at most 4096 characters,
/// `preview_url` true or false. Source: app/SOURCES.md, "Text messages".
Verdict textMessageRefusal(const WireValue &text);

} // namespace bellpush::practice
