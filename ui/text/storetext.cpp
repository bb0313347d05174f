// SPDX-License-Identifier: MIT
#include "ui/text/storetext.h"

#include "app/database/migration.h"
#include "app/database/storeerror.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

} // namespace

QString storeErrorText(const StoreError &error, const QString &stored)
{
    using enum StoreError::Reason;
    switch (error.reason) {
    case NoDriver:
        return StoreText::tr("%1 cannot be kept: Qt’s driver for its database is not installed "
                             "(%2 on Debian).")
            .arg(stored, error.words);
    case NotAllowed:
        return StoreText::tr("%1 cannot be written: check the permissions of its folder.")
            .arg(stored);
    case NotAFile:
        return StoreText::tr("%1 is a folder, or a pipe or a device, and no file. It was left as "
                             "it is: move it away to begin a new one.")
            .arg(stored);
    case NotAStore:
        return StoreText::tr("%1 is broken, or a file of another kind. It was left as it is: move "
                             "it away to begin a new one.")
            .arg(stored);
    case Newer:
        return StoreText::tr("%1 is in version %2 of its format, and this Bellpush reads version "
                             "%3. It was left as it is: open it with a newer Bellpush.")
            .arg(stored)
            .arg(error.version)
            .arg(schemaVersion());
    case Locked:
        return StoreText::tr("%1 is being written by another program. Try again when it has "
                             "finished.")
            .arg(stored);
    case Full:
        return StoreText::tr("%1 was left as it is: the disk is full.").arg(stored);
    case NoServer:
        return StoreText::tr("%1 is in a database that cannot be reached: check its address, and "
                             "that its server runs and lets you in. It says: %2.")
            .arg(stored, error.words);
    case Failed:
        return StoreText::tr("%1 cannot be used. The system says: %2.").arg(stored, error.words);
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
