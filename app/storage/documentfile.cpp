// SPDX-License-Identifier: MIT
#include "app/storage/documentfile.h"

#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

FileError fileError(const QString &path, const QFileDevice &file)
{
    using enum FileError::Reason;
    const QFileInfo info(path);
    if (info.isDir())
        return {NotAFile, {}};
    if (file.error() == QFileDevice::PermissionsError)
        return {NotAllowed, {}};
    if (file.error() == QFileDevice::OpenError && !info.exists())
        return {NotFound, {}};
    if (info.exists() && !info.isReadable())
        return {NotAllowed, {}};
    return {Failed, file.errorString()};
}

FileError writeError(const QString &path, const QFileDevice &file)
{
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return {FileError::Reason::NotFound, {}};
    return fileError(path, file);
}

bool openForReading(QFile &file, const QString &path)
{
    if (path == "-"_L1)
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(path);
    return !QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly);
}

} // namespace

Result<QByteArray, FileError> readFile(const QString &path, qint64 most)
{
    QFile file;
    if (!openForReading(file, path))
        return tl::unexpected(fileError(path, file));
    const QByteArray bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(fileError(path, file));
    return bytes;
}

Result<Document, OpenError> openDocument(const QString &path)
{
    const auto bytes = readFile(path, longestDocument + 1);
    if (!bytes)
        return tl::unexpected(OpenError(bytes.error()));
    if (bytes->size() > longestDocument)
        return tl::unexpected(OpenError(FileError{FileError::Reason::TooLarge, {}}));

    auto document = readDocument(*bytes);
    if (!document)
        return tl::unexpected(OpenError(document.error()));
    return *std::move(document);
}

std::optional<FileError> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file;
    if (const auto error = openForWriting(file, path))
        return error;
    if (file.write(bytes) != bytes.size())
        return writeError(path, file);
    return putInPlace(file, path);
}

std::optional<FileError> openForWriting(QSaveFile &file, const QString &path)
{
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return FileError{FileError::Reason::NotAFile, {}}; // QSaveFile would replace a device
    file.setFileName(path);
    return file.open(QIODevice::WriteOnly) ? std::nullopt : std::optional(writeError(path, file));
}

std::optional<FileError> putInPlace(QSaveFile &file, const QString &path)
{
    return file.commit() ? std::nullopt : std::optional(writeError(path, file));
}

} // namespace bellpush
