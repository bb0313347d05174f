// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/filereading.h"
#include "app/core/result.h"

#include <QLockFile>

namespace bellpush {

/// Holds a file of settings while it is read, changed and written again, so that two programs do
/// not undo each other's changes. Makes the file's folder if it is missing.
class SettingsLock
{
public:
    explicit SettingsLock(const QString &path);

private:
    QLockFile m_lock;
};

/// All of the file at `path`, up to `longest` bytes. No file there is an empty one.
Result<QByteArray, FileError> readSettingsFile(const QString &path, qint64 longest);

} // namespace bellpush
