// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/filereading.h"
#include "app/core/wholefile.h"
#include "app/documents/document.h"

namespace bellpush {

/// Reads the document at `path`; `-` is standard input.
Result<Document, OpenError> openDocument(const QString &path);

/// The same for one that may have up to `longest` bytes.
Result<Document, OpenError> openDocument(const QString &path, qint64 longest);

/// What a document's file is called at its end.
inline const QString documentSuffix = QStringLiteral("bellpush");

/// What tells whether bytes are the same: their SHA-256.
QByteArray fingerprint(const QByteArray &bytes);
Result<QByteArray, FileError> fileFingerprint(const QString &path);

/// The fingerprint of the file at `path`; empty where it cannot be read.
QByteArray seenAt(const QString &path);

/// A document with the file it came from.
struct OpenedDocument {
    QString path{};
    Document document{};
    QByteArray seen{}; ///< The file's `fingerprint()`.
};

Result<OpenedDocument, OpenError> openedDocument(const QString &path);

/// What became of a file since it was read or written here.
enum class FileState {
    AsSeen,
    Changed, ///< By somebody else; also if it cannot be read any more.
    Gone     ///< Deleted, moved or renamed.
};

FileState fileState(const Result<QByteArray, FileError> &found, const QByteArray &seen);

} // namespace bellpush
