// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// Why a file could not be read or written. It is as it was.
struct FileError {
    enum class Reason {
        NotFound,
        NoFolder,         ///< The one it should be put into is not there.
        Folder,           ///< It is one.
        Special,          ///< A device, a pipe or a socket.
        NotAllowed,       ///< By its own permissions.
        FolderNotAllowed, ///< By those of the folder it should be put into.
        ReadOnlyDisk,
        DiskFull,
        NameTooLong,
        TooLarge, ///< More than whoever reads it takes.
        Failed    ///< Anything else; `words` are the system's.
    };

    Reason reason{};
    QString words{};

    friend bool operator==(const FileError &, const FileError &) = default;
};

/// What an `errno` says.
FileError systemError(int code);

/// Whether `path` stands for something the program was started with open (`/dev/stdin`,
/// `/dev/fd/63`), as a shell's `<(…)` does.
bool isDescriptorPath(const QString &path);

} // namespace bellpush
