// SPDX-License-Identifier: MIT
#include "app/core/filereading.h"

#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = FileError::Reason;

std::optional<FileError> kindProblem(const struct stat &found, const QString &path)
{
    if (S_ISREG(found.st_mode))
        return std::nullopt;
    if (S_ISDIR(found.st_mode))
        return FileError{Reason::Folder, {}};
    const bool isGiven = S_ISFIFO(found.st_mode) && isDescriptorPath(path);
    return isGiven ? std::nullopt : std::optional(FileError{Reason::Special, {}});
}

/// Not opened at all if it can be seen to be no file: opening alone does something to a pipe or a
/// tape. Looked at once more when it is open, because another may have taken its place.
Result<int, FileError> opened(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat found {
    };
    if (path.contains(QChar::Null) || ::stat(name.constData(), &found) != 0)
        return tl::unexpected(path.contains(QChar::Null) ? FileError{Reason::NotFound, {}}
                                                         : systemError(errno));
    if (const auto problem = kindProblem(found, path))
        return tl::unexpected(*problem);

    const int descriptor = ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return tl::unexpected(systemError(errno));
    const auto problem = ::fstat(descriptor, &found) == 0 ? kindProblem(found, path)
                                                          : std::optional(systemError(errno));
    if (problem) {
        ::close(descriptor);
        return tl::unexpected(*problem);
    }
    ::fcntl(descriptor, F_SETFL, 0); // from here on whoever reads may wait for the shell's pipe
    return descriptor;
}

} // namespace

std::optional<FileError> openForReading(QFile &file, const QString &path)
{
    bool isOpen = false;
    if (path.startsWith(":/"_L1)) { // of the program's own resources
        file.setFileName(path);
        isOpen = file.open(QIODevice::ReadOnly);
    } else if (path == "-"_L1 || path == "/dev/stdin"_L1) {
        isOpen = file.open(stdin, QIODevice::ReadOnly);
    } else {
        const auto descriptor = opened(path);
        if (!descriptor)
            return descriptor.error();
        isOpen = file.open(*descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    }
    return isOpen ? std::nullopt : std::optional(FileError{Reason::Failed, file.errorString()});
}

Result<QByteArray, FileError> readFile(const QString &path, qint64 most)
{
    QFile file;
    if (const auto error = openForReading(file, path))
        return tl::unexpected(*error);
    const QByteArray bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(FileError{Reason::Failed, file.errorString()});
    return bytes;
}

void setAsideUnlessFile(const QString &path)
{
    const QFileInfo found(path);
    if (!found.exists() || found.isFile() || found.isDir())
        return;
    int number = 1;
    while (QFileInfo::exists(path + u".aside%1"_s.arg(number)))
        ++number;
    QFile::rename(path, path + u".aside%1"_s.arg(number));
}

} // namespace bellpush
