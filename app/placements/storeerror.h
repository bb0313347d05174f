// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSqlError;

namespace bellpush {

/// Why the list of what was printed cannot be used. It was left as it is.
struct StoreError {
    enum class Reason {
        NoDriver,   ///< Qt's SQLite driver is not installed.
        NotAllowed, ///< The file or its folder cannot be written, or made.
        NotAFile,   ///< A folder, a pipe or a device.
        NotAStore,  ///< A file of another kind, or a broken one.
        Newer,      ///< `version` is of a later Bellpush.
        Locked,     ///< Another program has been writing for longer than we wait.
        Full,       ///< The disk is.
        Failed      ///< Anything else; `words` are the system's.
    };

    Reason reason{};
    int version = 0;
    QString words{};

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

/// What SQLite said, as one of ours.
StoreError storeError(const QSqlError &error);

} // namespace bellpush
