// SPDX-License-Identifier: MIT
#include "app/database/migration.h"

#include "app/database/transaction.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Kind = Database::Kind;
using Reason = StoreError::Reason;

/// Has a row for each step that was taken. Its name tells our databases from others.
constexpr auto journal = "bellpush_migrations"_L1;

/// How many steps were taken; nothing where there are no tables yet.
Result<int, StoreError> versionOf(const Database &database)
{
    const QStringList tables = database.tables();
    if (tables.contains(journal))
        return database.number("select count(*) from "_L1 + journal);
    if (tables.isEmpty())
        return 0;
    return tl::unexpected(StoreError{.reason = Reason::NotAStore});
}

/// Whether the file is a database at all: to list its tables does not say.
std::optional<StoreError> look(const Database &database)
{
    if (database.kind() == Kind::PostgreSql)
        return std::nullopt;
    const auto tables = database.number(u"select count(*) from sqlite_master"_s);
    return tables ? std::nullopt : std::optional(tables.error());
}

std::optional<StoreError> take(const Database &database, const SchemaStep &step, qsizetype number)
{
    SchemaStep all = step;
    all.append(u"insert into %1 values (%2)"_s.arg(journal).arg(number));
    for (const QString &statement : std::as_const(all)) {
        if (auto failed = database.run(statement))
            return failed;
    }
    return std::nullopt;
}

std::optional<StoreError> takeSteps(const Database &database, const QList<SchemaStep> &steps)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (database.kind() == Kind::PostgreSql) { // one program at a time; SQLite sees to it itself
        if (auto failed = database.run(u"select pg_advisory_xact_lock(1111837772)"_s)) // "BELL"
            return failed;
    }
    const auto version = versionOf(database); // another program may have done it meanwhile
    if (!version)
        return version.error();
    if (auto failed = database.run("create table if not exists "_L1 + journal
                                   + " (number integer primary key)"_L1))
        return failed;
    for (qsizetype i = *version; i < steps.size(); ++i) {
        if (auto failed = take(database, steps.at(i), i + 1))
            return failed;
    }
    return transaction->commit();
}

} // namespace

std::optional<StoreError> bringUpToDate(const Database &database, const QList<SchemaStep> &steps)
{
    if (auto failed = look(database))
        return failed;
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > steps.size())
        return StoreError{.reason = Reason::Newer, .version = *version};
    // Only now, since it is written into the file. Where it cannot be had (a folder of another
    // machine), SQLite keeps to the journal that it has.
    if (database.kind() == Kind::Sqlite)
        database.run(u"pragma journal_mode = wal"_s);
    return *version < steps.size() ? takeSteps(database, steps) : std::nullopt;
}

int schemaVersion()
{
    return static_cast<int>(schemaSteps(Kind::Sqlite).size());
}

QList<SchemaStep> schemaSteps(Kind kind)
{
    const QString newId = kind == Kind::Sqlite
        ? u"integer primary key autoincrement"_s
        : u"bigint generated always as identity primary key"_s;
    return {
        {
            // `sought` is what a search looks at: SQLite itself knows the cases of ASCII only.
            "create table placements (id "_L1 + newId
                + ", printed_at bigint not null, list text not null, stock text not null, "
                  "sheet integer not null, place integer not null, number text not null, "
                  "payload text not null, label text not null, link text not null, "
                  "sought text not null)"_L1,
            u"create index placements_payload on placements (number, payload)"_s,
            // The files whose rows are here now.
            u"create table moved_files (token text primary key)"_s,
        },
        {
            u"alter table placements add column way text not null default 'printed'"_s,
            u"alter table placements add column document text not null default ''"_s,
            u"alter table placements add column note text not null default ''"_s,
            u"alter table placements add column taken_down text not null default ''"_s,
            // What placements were made from, once for all that are of one.
            u"create table made_documents (fingerprint text primary key, bytes text not null)"_s,
        },
    };
}

} // namespace bellpush
