// SPDX-License-Identifier: MIT
#include "app/placements/placementdatabase.h"

#include <QSqlError>
#include <QStringList>
#include <QVariant>

#include <atomic>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// "BELL": tells our databases from others (SQLite's pragma application_id).
constexpr int applicationId = 0x4245'4c4c;

/// `sought` is what a search looks at: SQLite itself knows the cases of ASCII only.
constexpr auto schema = "create table placements (id integer primary key autoincrement, "
                        "printed_at integer not null, list text not null, stock text not null, "
                        "sheet integer not null, place integer not null, number text not null, "
                        "payload text not null, label text not null, link text not null, "
                        "sought text not null) strict"_L1;

QString folded(const PrintedPlacement &placement)
{
    const QStringList parts{placement.list, placement.stock, placement.number, placement.payload,
                            placement.label};
    return parts.join(u'\n').toCaseFolded();
}

/// Null texts become empty ones: the columns take no null.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QStringList soughtPatterns(const QString &words)
{
    constexpr qsizetype longest = 200; // ours: SQLite takes neither endless words nor very many
    QStringList patterns;
    for (QString word : words.left(longest).toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        for (const QChar special : {u'\\', u'%', u'_'})
            word.replace(special, u'\\' + QString(special));
        patterns.append(u'%' + word + u'%');
    }
    return patterns;
}

} // namespace

PlacementDatabase::PlacementDatabase(const QString &path)
{
    static std::atomic<int> opened = 0;
    m_name = u"placements-%1"_s.arg(++opened);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
}

PlacementDatabase::~PlacementDatabase()
{
    m_insert.reset();
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<StoreError> PlacementDatabase::open()
{
    QSqlDatabase database = connection();
    return database.open() ? prepare() : std::optional(storeError(database.lastError()));
}

std::optional<StoreError> PlacementDatabase::run(const QString &statement) const
{
    QSqlQuery query(connection());
    return query.exec(statement) ? std::nullopt : std::optional(storeError(query.lastError()));
}

Result<int, StoreError> PlacementDatabase::number(const QString &statement) const
{
    QSqlQuery query(connection());
    if (!query.exec(statement) || !query.next())
        return tl::unexpected(storeError(query.lastError()));
    return query.value(0).toInt();
}

std::optional<StoreError> PlacementDatabase::prepare()
{
    const auto id = number(u"pragma application_id"_s);
    const auto found = number(u"pragma user_version"_s);
    const auto tables = number(u"select count(*) from sqlite_master"_s);
    for (const auto *read : {&id, &found, &tables}) {
        if (!*read)
            return read->error();
    }
    if (*id == 0 && *found == 0 && *tables == 0)
        return makeTables();
    if (*id != applicationId)
        return StoreError{.reason = StoreError::Reason::NotAStore};
    if (*found > version)
        return StoreError{.reason = StoreError::Reason::Newer, .version = *found};
    return std::nullopt;
}

std::optional<StoreError> PlacementDatabase::makeTables()
{
    // Another program may be doing the same: what it made is there once we may write.
    if (auto failed = run(u"begin immediate"_s))
        return failed;
    if (const auto tables = number(u"select count(*) from sqlite_master"_s);
        tables && *tables > 0) {
        run(u"rollback"_s);
        return prepare();
    }
    for (const QString &statement :
         {QString(schema), u"create index placements_payload on placements (number, payload)"_s,
          u"pragma application_id = %1"_s.arg(applicationId),
          u"pragma user_version = %1"_s.arg(version), u"commit"_s}) {
        if (auto failed = run(statement)) {
            run(u"rollback"_s);
            return failed;
        }
    }
    return std::nullopt;
}

std::optional<StoreError> PlacementDatabase::insert(const PrintedPlacement &placement)
{
    if (!m_insert) {
        m_insert = std::make_unique<QSqlQuery>(connection());
        if (!m_insert->prepare("insert into placements ("_L1 + columns
                               + ", sought) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1)) {
            const StoreError error = storeError(m_insert->lastError());
            m_insert.reset();
            return error;
        }
    }
    const QVariantList values{placement.printedAt.toSecsSinceEpoch(),
                              present(placement.list),
                              present(placement.stock),
                              placement.sheet,
                              placement.place,
                              present(placement.number),
                              present(placement.payload),
                              present(placement.label),
                              present(placement.link),
                              folded(placement)};
    for (int i = 0; i < values.size(); ++i)
        m_insert->bindValue(i, values.at(i));
    return m_insert->exec() ? std::nullopt : std::optional(storeError(m_insert->lastError()));
}

Result<QSqlQuery, StoreError> PlacementDatabase::search(const QString &what, const QString &words,
                                                        const QString &rest) const
{
    const QStringList patterns = soughtPatterns(words);
    QString statement = "select "_L1 + what + " from placements"_L1;
    for (qsizetype i = 0; i < patterns.size(); ++i)
        statement += (i == 0 ? " where "_L1 : " and "_L1) + "sought like ? escape '\\'"_L1;
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(statement + rest))
        return tl::unexpected(storeError(query.lastError()));
    for (const QString &pattern : patterns)
        query.addBindValue(pattern);
    if (!query.exec())
        return tl::unexpected(storeError(query.lastError()));
    return query;
}

} // namespace bellpush
