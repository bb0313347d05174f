// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/document.h"

#include <variant>

class QSaveFile;

namespace bellpush {

/// Why a file could not be read or written.
struct FileError {
    enum class Reason {
        NotFound,
        NotAllowed,
        NotAFile,
        TooLarge, ///< Over `longestDocument`.
        Failed    ///< Anything else; `words` are the system's.
    };

    Reason reason{};
    QString words{};

    friend bool operator==(const FileError &, const FileError &) = default;
};

using OpenError = std::variant<FileError, DocumentError>;

/// In bytes. A draft of nothing but limits is under 40 KiB; the rest is for members we keep.
constexpr qint64 longestDocument = qint64{4} * 1024 * 1024;

/// Reads the document at `path`; `-` is standard input.
Result<Document, OpenError> openDocument(const QString &path);

/// The first `most` bytes of the file at `path`, or all if there are fewer; `-` is standard input.
Result<QByteArray, FileError> readFile(const QString &path, qint64 most);

/// Writes all of `bytes` to `path` or leaves what is there: never half a file.
std::optional<FileError> writeFile(const QString &path, const QByteArray &bytes);

/// The same for a file that is written piece by piece: opens it, and puts it in its place once all
/// of it is there. Whoever does not come to `putInPlace()` leaves what is there.
std::optional<FileError> openForWriting(QSaveFile &file, const QString &path);
std::optional<FileError> putInPlace(QSaveFile &file, const QString &path);

} // namespace bellpush
