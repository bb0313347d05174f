// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/openerror.h"
#include "app/core/result.h"

#include <QJsonObject>
#include <QLockFile>

#include <functional>

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

/// The object in the file at `path`, of up to `longest` bytes. No file there is an empty one.
/// Errors: a file that cannot be read, or is no object of JSON.
Result<QJsonObject, OpenError> openSettings(const QString &path, qint64 longest);

/// Reads, lets `change` change, and writes again; the folder is made if missing. A file that is no
/// object is set aside as `PATH.broken`, in the place of one set aside before, and begun anew.
std::optional<FileError> changeSettings(const QString &path, qint64 longest,
                                        const std::function<void(QJsonObject &)> &change);

} // namespace bellpush
