// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentfile.h"

namespace bellpush {

/// The reason alone, and what to do.
QString fileReasonText(const FileError &error);

/// Why `path` could not be opened, and what to do. The file is as it was.
QString openErrorText(const QString &path, const OpenError &error);

/// Why nothing else is written now, and what to do.
QString stillWritingText(const QString &path);

/// Why `path` could not be written, and what to do.
QString writeErrorText(const QString &path, const FileError &error);

} // namespace bellpush
