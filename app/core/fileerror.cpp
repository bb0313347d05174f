// SPDX-License-Identifier: MIT
#include "app/core/fileerror.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace bellpush {

FileError systemError(int code)
{
    using enum FileError::Reason;
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return {NotFound, {}};
    case EISDIR:
        return {Folder, {}};
    case EACCES:
    case EPERM:
        return {NotAllowed, {}};
    case EROFS:
        return {ReadOnlyDisk, {}};
    case ENOSPC:
    case EDQUOT: // the share of it that this person has
        return {DiskFull, {}};
    case ENAMETOOLONG:
        return {NameTooLong, {}};
    default:
        return {Failed, qt_error_string(code)};
    }
}

bool isDescriptorPath(const QString &path)
{
    return path == "/dev/stdin"_L1 || path == "/dev/stdout"_L1 || path == "/dev/stderr"_L1
        || path.startsWith("/dev/fd/"_L1) || path.startsWith("/proc/self/fd/"_L1);
}

} // namespace bellpush
