// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/filereading.h"
#include "app/core/wholefile.h"
#include "app/storage/document.h"

#include <variant>

namespace bellpush {

using OpenError = std::variant<FileError, DocumentError>;

/// Reads the document at `path`; `-` is standard input.
Result<Document, OpenError> openDocument(const QString &path);

/// The same for one that may have up to `longest` bytes.
Result<Document, OpenError> openDocument(const QString &path, qint64 longest);

} // namespace bellpush
