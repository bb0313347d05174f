// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftfield.h"
#include "app/message/messagedraft.h"

#include <optional>

namespace bellpush {

/// How many characters `field` may have in a message of `kind`: what a counter counts towards.
/// Absent for fields without such a limit.
std::optional<qsizetype> longestText(DraftField field, MessageKind kind);

} // namespace bellpush
