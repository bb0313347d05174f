// SPDX-License-Identifier: MIT
#pragma once

#include "app/web/fetchrules.h"

namespace bellpush {

/// Reads a file of this machine by the same rules as one of the web; its type is judged by name
/// and, where nothing of it is handed out, by its first bytes. May block: not for the UI's thread.
///
/// Errors: FileMissing, FileNotAllowed, NotAFile, FileUnreadable, TooBig, Empty, WrongType.
FetchResult readMediaFile(const QString &path, const FetchRules &rules);

} // namespace bellpush
