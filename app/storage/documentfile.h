// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/filereading.h"
#include "app/core/wholefile.h"
#include "app/storage/document.h"

#include <variant>

namespace bellpush {

using OpenError = std::variant<FileError, DocumentError>;

/// In bytes. A draft of nothing but limits is under 40 KiB; the rest is for members we keep.
constexpr qint64 longestDocument = qint64{4} * 1024 * 1024;

/// Reads the document at `path`; `-` is standard input.
Result<Document, OpenError> openDocument(const QString &path);

/// The same for one that may have up to `longest` bytes.
Result<Document, OpenError> openDocument(const QString &path, qint64 longest);

} // namespace bellpush
