// SPDX-License-Identifier: MIT
#include "app/placements/earlierlist.h"

#include "app/database/transaction.h"
#include "app/placements/placementrow.h"
#include "app/placements/placementstore.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

// The rows of one file cannot be committed together with their end in another. So the file first
// gets a name that nobody else has, which is committed with its rows: whoever finds the file again
// sees by its name whether they are in the database.

namespace bellpush {

namespace {

using Failed = std::optional<StoreError>;
using Reason = StoreError::Reason;

constexpr int applicationId = 0x4245'4c4c; // "BELL", SQLite's pragma application_id
constexpr int versionBefore = 1;
constexpr int versionNamed = 2; // which an earlier Bellpush does not write to

Failed refusal(const Database &earlier)
{
    const auto id = earlier.number(u"pragma application_id"_s);
    const auto version = earlier.number(u"pragma user_version"_s);
    const auto tables = earlier.number(u"select count(*) from sqlite_master"_s);
    for (const auto *read : {&id, &version, &tables}) {
        if (!*read)
            return read->error();
    }
    const bool isEmpty = *id == 0 && *version == 0 && *tables == 0; // made, and then interrupted
    if (*id != applicationId && !isEmpty)
        return StoreError{.reason = Reason::NotAStore};
    if (*version > versionNamed)
        return StoreError{.reason = Reason::Newer, .version = *version};
    return std::nullopt;
}

Failed giveName(const Database &earlier)
{
    const auto version = earlier.number(u"pragma user_version"_s);
    if (!version || *version == versionNamed)
        return version ? std::nullopt : Failed(version.error());
    auto transaction = Transaction::begin(earlier);
    if (!transaction)
        return transaction.error();
    for (const QString &statement :
         {u"pragma application_id = %1"_s.arg(applicationId), u"create table moving (token text)"_s,
          u"insert into moving values ('%1')"_s.arg(
              QUuid::createUuid().toString(QUuid::WithoutBraces)),
          u"pragma user_version = %1"_s.arg(versionNamed)}) {
        if (Failed failed = earlier.run(statement))
            return failed;
    }
    return transaction->commit();
}

Result<QString, StoreError> nameOf(const Database &earlier)
{
    Failed failed = refusal(earlier);
    if (!failed)
        failed = giveName(earlier);
    if (failed)
        return tl::unexpected(*failed);
    return earlier.query(u"select token from moving"_s, {}).map([](QSqlQuery found) {
        return found.next() ? found.value(0).toString() : QString();
    });
}

/// Whether the file of that name has been moved.
Result<bool, StoreError> knows(const Database &database, const QString &name)
{
    return database.query(u"select token from moved_files where token = ?"_s, {name})
        .map([](QSqlQuery found) { return found.next(); });
}

Failed copy(const Database &earlier, PlacementStore &store)
{
    auto rows
        = earlier.query("select "_L1 + earlierColumns + " from placements order by id"_L1, {});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (Failed failed = store.append(placementIn(*rows)))
            return failed;
    }
    return earlier.errorOf(*rows);
}

/// Copies the rows, and empties the file for those that still have it open.
Failed move(const Database &database, PlacementStore &store, const Database &earlier,
            Transaction &transaction, const QString &name)
{
    auto reading = Transaction::begin(earlier);
    if (!reading)
        return reading.error();
    if (earlier.tables().contains("placements"_L1)) {
        if (Failed failed = copy(earlier, store))
            return failed;
    }
    if (const auto noted = database.query(u"insert into moved_files values (?)"_s, {name}); !noted)
        return noted.error();
    if (Failed failed = transaction.commit())
        return failed;
    earlier.run(u"drop table placements"_s);
    reading->commit(); // all that could go wrong now is mended by moveIn()
    return std::nullopt;
}

} // namespace

QString earlierListPath(const QString &path)
{
    return QFileInfo(path).path() + u"/placements.sqlite"_s;
}

Failed moveIn(const Database &database, PlacementStore &store, const QString &path)
{
    while (QFileInfo::exists(path)) {
        auto transaction = Transaction::begin(database); // others that move it wait here
        if (!transaction)
            return transaction.error();
        if (!QFileInfo::exists(path))
            break;
        const auto earlier = Database::connect(path);
        if (!earlier)
            return earlier.error();
        const auto name = nameOf(**earlier);
        if (!name)
            return name.error();
        const auto isMoved = knows(database, *name);
        if (!isMoved)
            return isMoved.error();
        if (*isMoved) {
            QFile::remove(path);
            break;
        }
        if (Failed failed = move(database, store, **earlier, *transaction, *name))
            return failed;
    }
    return std::nullopt;
}

} // namespace bellpush
