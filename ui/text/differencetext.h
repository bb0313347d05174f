// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"

namespace bellpush {

/// The fields in which two drafts differ, by the names they have in the window; empty if in none.
QString differenceText(const MessageDraft &one, const MessageDraft &other);

} // namespace bellpush
