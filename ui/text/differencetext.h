// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentcontent.h"

namespace bellpush {

/// The fields in which two messages differ, by the names they have in the window; empty if in none,
/// and for what is no message.
QString differenceText(const DocumentContent &one, const DocumentContent &other);

} // namespace bellpush
