// SPDX-License-Identifier: MIT
#include "app/documents/documentfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace bellpush {

namespace {

Result<OpenedDocument, OpenError> openedDocument(const QString &path, qint64 longest)
{
    const auto bytes = readFile(path, longest + 1);
    if (!bytes)
        return tl::unexpected(OpenError(bytes.error()));
    if (bytes->size() > longest)
        return tl::unexpected(OpenError(FileError{FileError::Reason::TooLarge, {}}));

    auto document = readDocument(*bytes);
    if (!document)
        return tl::unexpected(OpenError(document.error()));
    document->content = foundFrom(QFileInfo(path).absolutePath(), std::move(document->content));
    return OpenedDocument{path, *document, fingerprint(*bytes)};
}

} // namespace

Result<Document, OpenError> openDocument(const QString &path)
{
    return openDocument(path, longestDocument);
}

Result<Document, OpenError> openDocument(const QString &path, qint64 longest)
{
    return openedDocument(path, longest).map([](const OpenedDocument &opened) {
        return opened.document;
    });
}

QByteArray fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<QByteArray, FileError> fileFingerprint(const QString &path)
{
    return readFile(path, longestDocument + 1).map(fingerprint);
}

QByteArray seenAt(const QString &path)
{
    return fileFingerprint(path).value_or(QByteArray());
}

Result<OpenedDocument, OpenError> openedDocument(const QString &path)
{
    return openedDocument(path, longestDocument);
}

FileState fileState(const Result<QByteArray, FileError> &found, const QByteArray &seen)
{
    if (found)
        return *found == seen ? FileState::AsSeen : FileState::Changed;
    return found.error().reason == FileError::Reason::NotFound ? FileState::Gone
                                                               : FileState::Changed;
}

} // namespace bellpush
