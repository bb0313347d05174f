// SPDX-License-Identifier: MIT
#include "app/settings/settingsfile.h"

#include "app/core/filereading.h"
#include "app/core/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bellpush {

namespace {

// Ours: longer than any change takes. After it the change is made all the same: the other program
// hangs, or the folder cannot be written to, which the writing tells.
constexpr std::chrono::milliseconds patience = 2s;

Result<QJsonObject, OpenError> settingsIn(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QJsonObject();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(OpenError(
            DocumentError{DocumentError::Reason::NotJson, error.offset, error.errorString()}));
    if (!document.isObject())
        return tl::unexpected(OpenError(DocumentError{DocumentError::Reason::NotBellpush, 0, {}}));
    return document.object();
}

/// Replaces what was set aside before: the newer one is the likelier to be missed.
void setAside(const QString &path)
{
    const QString broken = path + u".broken"_s;
    QFile::remove(broken);
    QFile::rename(path, broken);
}

} // namespace

SettingsLock::SettingsLock(const QString &path) : m_lock(path + u".lock"_s)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    setAsideUnlessFile(path + u".lock"_s);
    m_lock.tryLock(static_cast<int>(patience.count()));
}

Result<QByteArray, FileError> readSettingsFile(const QString &path, qint64 longest)
{
    auto bytes = readFile(path, longest + 1);
    if (!bytes && bytes.error().reason == FileError::Reason::NotFound)
        return QByteArray();
    if (bytes && bytes->size() > longest)
        return tl::unexpected(FileError{FileError::Reason::TooLarge, {}});
    return bytes;
}

Result<QJsonObject, OpenError> openSettings(const QString &path, qint64 longest)
{
    const auto bytes = readSettingsFile(path, longest);
    if (!bytes)
        return tl::unexpected(OpenError(bytes.error()));
    return settingsIn(*bytes);
}

std::optional<FileError> changeSettings(const QString &path, qint64 longest,
                                        const std::function<void(QJsonObject &)> &change)
{
    const SettingsLock lock(path);
    const auto bytes = readSettingsFile(path, longest);
    if (!bytes)
        return bytes.error();
    auto settings = settingsIn(*bytes);
    if (!settings)
        setAside(path);
    QJsonObject changed = settings.value_or(QJsonObject());
    change(changed);
    return writeFile(path, QJsonDocument(changed).toJson());
}

} // namespace bellpush
