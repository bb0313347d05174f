// SPDX-License-Identifier: MIT
#include "app/storage/settingsfile.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bellpush {

namespace {

// Ours: longer than any change takes. After it the change is made all the same: the other program
// hangs, or the folder cannot be written to, which the writing tells.
constexpr std::chrono::milliseconds patience = 2s;

} // namespace

SettingsLock::SettingsLock(const QString &path) : m_lock(path + u".lock"_s)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_lock.tryLock(static_cast<int>(patience.count()));
}

Result<QByteArray, FileError> readSettingsFile(const QString &path, qint64 longest)
{
    using enum FileError::Reason;
    const QFileInfo info(path);
    if (!info.exists())
        return QByteArray();
    if (!info.isFile())
        return tl::unexpected(FileError{NotAFile, {}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.error() == QFileDevice::PermissionsError || !info.isReadable()
                                  ? FileError{NotAllowed, {}}
                                  : FileError{Failed, file.errorString()});
    QByteArray bytes = file.read(longest + 1);
    if (bytes.size() > longest)
        return tl::unexpected(FileError{TooLarge, {}});
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(FileError{Failed, file.errorString()});
    return bytes;
}

} // namespace bellpush
