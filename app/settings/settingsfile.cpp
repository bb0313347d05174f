// SPDX-License-Identifier: MIT
#include "app/settings/settingsfile.h"

#include "app/core/filereading.h"

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

} // namespace bellpush
