// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"
#include "app/core/result.h"

#include <QFile>

namespace bellpush {

/// Opens the file at `path`, which is what every file that is read goes through: a pipe or a device
/// is refused, because reading it may wait for ever or have no end. The pipes of a shell's `<(…)`
/// are read; `-` is standard input.
std::optional<FileError> openForReading(QFile &file, const QString &path);

/// The first `most` bytes of the file at `path`, or all if there are fewer.
Result<QByteArray, FileError> readFile(const QString &path, qint64 most);

/// Gives a pipe or a device that stands where a file of ours belongs another name: for files that
/// a library opens, which would wait for it for ever.
void setAsideUnlessFile(const QString &path);

} // namespace bellpush
