// SPDX-License-Identifier: MIT
#include "app/database/storeerror.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = StoreError::Reason;

} // namespace

// SQLite's result codes (sqlite.org/rescode.html); the low byte is the kind.
StoreError sqliteError(const QSqlError &error)
{
    constexpr int noRoomToShare = 4874; // IOERR_SHMSIZE: the index of what is not checkpointed yet
    const int code = error.nativeErrorCode().toInt();
    if (code == noRoomToShare)
        return {.reason = Reason::Full};
    switch (code & 0xff) {
    case 3:  // PERM
    case 8:  // READONLY
    case 14: // CANTOPEN
    case 23: // AUTH
        return {.reason = Reason::NotAllowed};
    case 5: // BUSY
    case 6: // LOCKED
        return {.reason = Reason::Locked};
    case 11: // CORRUPT
    case 26: // NOTADB
        return {.reason = Reason::NotAStore};
    case 13: // FULL
        return {.reason = Reason::Full};
    default:
        return {.reason = Reason::Failed, .words = error.text()};
    }
}

// PostgreSQL's codes (postgresql.org/docs/15/errcodes-appendix.html); the first two are the class.
StoreError postgresError(const QSqlError &error)
{
    const QString code = error.nativeErrorCode();
    if (code == "53100"_L1) // disk_full
        return {.reason = Reason::Full};
    if (code == "42501"_L1
        || code == "25006"_L1) // insufficient_privilege, read_only_sql_transaction
        return {.reason = Reason::NotAllowed};
    if (code == "55P03"_L1 || code.startsWith("40"_L1)) // lock_not_available, transaction_rollback
        return {.reason = Reason::Locked};
    const bool isAway = code.startsWith("08"_L1) || code.startsWith("57P"_L1) // shutting down
        || code.startsWith("28"_L1) || error.type() == QSqlError::ConnectionError;
    return {.reason = isAway ? Reason::NoServer : Reason::Failed, .words = error.text()};
}

} // namespace bellpush
