// SPDX-License-Identifier: MIT
#include "app/placements/storeerror.h"

#include <QSqlError>

namespace bellpush {

namespace {

using Reason = StoreError::Reason;

} // namespace

// SQLite's result codes (sqlite.org/rescode.html); the low byte is the kind.
StoreError storeError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    switch (code) {
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

} // namespace bellpush
