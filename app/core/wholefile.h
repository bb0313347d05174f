// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"

#include <QFile>
#include <QSaveFile>

#include <optional>

namespace bellpush {

/// A file that is written piece by piece beside what is there, and takes its place once all of it
/// is on the disk. Every file is written by one of these: QSaveFile::commit() alone misses that the
/// last bytes did not fit (Qt 6.4), and puts an empty file in the place of a good one.
class WholeFile
{
public:
    /// What becomes of a path that names a device or a pipe. Neither is ever replaced by a file.
    enum class Special {
        Refused,
        WrittenThrough ///< As it comes; nobody can take that back. A disk's device is refused.
    };

    std::optional<FileError> open(const QString &path, Special special);

    QIODevice &device();

    /// Why the device did not take everything.
    FileError error() const;

    /// Without this, or if it fails, what was there is left.
    std::optional<FileError> putInPlace();

private:
    std::optional<FileError> openThrough();
    FileError openError() const;

    QString m_path;
    QSaveFile m_file;
    QFile m_special;
};

/// Writes all of `bytes` to `path` or leaves what is there: never half a file.
std::optional<FileError> writeFile(const QString &path, const QByteArray &bytes);
std::optional<FileError> writeFile(const QString &path, const QByteArray &bytes,
                                   WholeFile::Special special);

} // namespace bellpush
