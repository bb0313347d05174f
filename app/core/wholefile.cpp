// SPDX-License-Identifier: MIT
#include "app/core/wholefile.h"

#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bellpush {

namespace {

using Reason = FileError::Reason;

QByteArray folderOf(const QString &path)
{
    // Of what a link leads to: that is what is replaced.
    const QFileInfo info(path);
    return QFile::encodeName(
        (info.isSymLink() ? QFileInfo(info.symLinkTarget()) : info).absolutePath());
}

/// What Qt says in words only.
FileError errorOf(const QFileDevice &file)
{
    for (const int code : {ENOSPC, EDQUOT, ENAMETOOLONG, EROFS, EACCES, EPERM}) {
        if (file.errorString() == qt_error_string(code))
            return systemError(code);
    }
    return {Reason::Failed, file.errorString()};
}

/// Waits until what was written is on the disk; some only notice then that it does not fit.
std::optional<FileError> toDisk(QFileDevice &file)
{
    if (!file.flush())
        return errorOf(file);
    const bool isKept = ::fsync(file.handle()) == 0;
    if (isKept || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS) // there is nothing to do
        return std::nullopt;
    return systemError(errno);
}

/// So that the new name outlives a loss of power. It is in place already: nothing can go wrong.
void keepName(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

std::optional<FileError> WholeFile::open(const QString &path, Special special)
{
    m_path = path;
    struct stat there {
    };
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &there) == 0;
    if (isThere && S_ISDIR(there.st_mode))
        return FileError{Reason::Folder, {}};
    if (isDescriptorPath(path) || (isThere && !S_ISREG(there.st_mode))) {
        const bool isDisk = isThere && S_ISBLK(there.st_mode);
        return isDisk || special == Special::Refused ? FileError{Reason::Special, {}}
                                                     : openThrough();
    }
    m_file.setFileName(path);
    return m_file.open(QIODevice::WriteOnly) ? std::nullopt : std::optional(openError());
}

std::optional<FileError> WholeFile::openThrough()
{
    // A pipe that nobody reads would otherwise be waited for.
    const int descriptor = ::open(QFile::encodeName(m_path).constData(),
                                  O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return errno == ENXIO ? FileError{Reason::Special, {}} : systemError(errno);
    ::fcntl(descriptor, F_SETFL, 0);
    if (m_special.open(descriptor, QIODevice::WriteOnly | QIODevice::Unbuffered,
                       QFileDevice::AutoCloseHandle))
        return std::nullopt;
    return errorOf(m_special);
}

QIODevice &WholeFile::device()
{
    if (m_special.isOpen())
        return m_special;
    return m_file;
}

FileError WholeFile::error() const
{
    return m_special.isOpen() ? errorOf(m_special) : errorOf(m_file);
}

FileError WholeFile::openError() const
{
    const QByteArray folder = folderOf(m_path);
    if (::access(folder.constData(), F_OK) != 0)
        return {Reason::NoFolder, {}};
    if (!QFileInfo(QFile::decodeName(folder)).isDir())
        return {Reason::NoFolder, {}};
    if (::access(QFile::encodeName(m_path).constData(), W_OK) != 0 && errno != ENOENT)
        return systemError(errno);
    if (::access(folder.constData(), W_OK | X_OK) != 0)
        return errno == EACCES ? FileError{Reason::FolderNotAllowed, {}} : systemError(errno);
    const FileError error = errorOf(m_file);
    const bool isNew = !QFileInfo::exists(m_path);
    return isNew && error.reason == Reason::NotAllowed ? FileError{Reason::FolderNotAllowed, {}}
                                                       : error;
}

std::optional<FileError> WholeFile::putInPlace()
{
    if (m_special.isOpen()) {
        const bool isWritten = m_special.error() == QFileDevice::NoError;
        return isWritten ? std::nullopt : std::optional(error());
    }
    if (auto error = toDisk(m_file)) {
        m_file.cancelWriting();
        m_file.commit(); // takes away what was begun
        return error;
    }
    if (!m_file.commit())
        return errorOf(m_file);
    keepName(folderOf(m_path));
    return std::nullopt;
}

std::optional<FileError> writeFile(const QString &path, const QByteArray &bytes)
{
    return writeFile(path, bytes, WholeFile::Special::Refused);
}

std::optional<FileError> writeFile(const QString &path, const QByteArray &bytes,
                                   WholeFile::Special special)
{
    WholeFile file;
    if (auto error = file.open(path, special))
        return error;
    if (file.device().write(bytes) != bytes.size())
        return file.error();
    return file.putInPlace();
}

} // namespace bellpush
