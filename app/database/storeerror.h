// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QSqlError;

namespace bellpush {

/// Why the database cannot be used. It was left as it is.
struct StoreError {
    enum class Reason {
        NoDriver,   ///< Qt's driver for it is not installed; `words` are Debian's name of its
                    ///< package.
        NotAllowed, ///< The file or its folder cannot be written, or made; the server forbids it.
        NotAFile,   ///< A folder, a pipe or a device.
        NotAStore,  ///< A file or a database of another kind, or a broken one.
        Newer,      ///< `version` is of a later Bellpush.
        Locked,     ///< Another program has been writing for longer than we wait.
        Full,       ///< The disk is.
        NoServer,   ///< It cannot be reached, or lets nobody in; `words` say why.
        Failed      ///< Anything else; `words` are the system's.
    };

    Reason reason{};
    int version = 0;
    QString words{};

    friend bool operator==(const StoreError &, const StoreError &) = default;
};

/// What SQLite said, as one of ours.
StoreError sqliteError(const QSqlError &error);

/// What PostgreSQL said, or whoever could not reach it.
StoreError postgresError(const QSqlError &error);

} // namespace bellpush
