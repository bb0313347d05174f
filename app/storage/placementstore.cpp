// SPDX-License-Identifier: MIT
#include "app/storage/placementstore.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <atomic>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = StoreError::Reason;

// "BELL": tells our databases from others (SQLite's pragma application_id).
constexpr int applicationId = 0x4245'4c4c;

constexpr auto columns = "printed_at, list, stock, sheet, place, number, payload, label, link"_L1;

/// `sought` is what a search looks at: SQLite itself knows the cases of ASCII only.
constexpr auto schema = "create table placements (id integer primary key autoincrement, "
                        "printed_at integer not null, list text not null, stock text not null, "
                        "sheet integer not null, place integer not null, number text not null, "
                        "payload text not null, label text not null, link text not null, "
                        "sought text not null) strict"_L1;

/// SQLite's result codes (sqlite.org/rescode.html); the low byte is the kind.
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

QString folded(const PrintedPlacement &placement)
{
    const QStringList parts{placement.list, placement.stock, placement.number, placement.payload,
                            placement.label};
    return parts.join(u'\n').toCaseFolded();
}

QStringList soughtWords(const QString &words)
{
    QStringList patterns;
    for (QString word : words.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        for (const QChar special : {u'\\', u'%', u'_'})
            word.replace(special, u'\\' + QString(special));
        patterns.append(u'%' + word + u'%');
    }
    return patterns;
}

PrintedPlacement placementIn(const QSqlQuery &query)
{
    return {
        .id = query.value(0).toLongLong(),
        .printedAt = QDateTime::fromSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC),
        .list = query.value(2).toString(),
        .stock = query.value(3).toString(),
        .sheet = query.value(4).toInt(),
        .place = query.value(5).toInt(),
        .number = query.value(6).toString(),
        .payload = query.value(7).toString(),
        .label = query.value(8).toString(),
        .link = query.value(9).toString(),
    };
}

/// Null texts become empty ones: the columns take no null.
QString present(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString placementsPath(const QString &folder)
{
    return folder + u"/placements.sqlite"_s;
}

class PlacementStore::Private
{
public:
    explicit Private(const QString &path)
    {
        static std::atomic<int> opened = 0;
        m_name = u"placements-%1"_s.arg(++opened);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    }
    ~Private()
    {
        m_insert.reset();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Private)

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    std::optional<StoreError> run(const QString &statement) const
    {
        QSqlQuery query(database());
        return query.exec(statement) ? std::nullopt : std::optional(storeError(query.lastError()));
    }

    Result<int, StoreError> number(const QString &statement) const
    {
        QSqlQuery query(database());
        if (!query.exec(statement) || !query.next())
            return tl::unexpected(storeError(query.lastError()));
        return query.value(0).toInt();
    }

    std::optional<StoreError> prepare();
    std::optional<StoreError> insert(const PrintedPlacement &placement);
    Result<QSqlQuery, StoreError> search(const QString &what, const QStringList &words,
                                         const QString &rest) const;

private:
    std::optional<StoreError> makeTables();

    QString m_name;
    std::unique_ptr<QSqlQuery> m_insert;
};

std::optional<StoreError> PlacementStore::Private::prepare()
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
        return StoreError{.reason = Reason::NotAStore};
    if (*found > version)
        return StoreError{.reason = Reason::Newer, .version = *found};
    return std::nullopt;
}

std::optional<StoreError> PlacementStore::Private::makeTables()
{
    // Another program may be doing the same: what it made is there once we may write.
    if (const auto failed = run(u"begin immediate"_s))
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
        if (const auto failed = run(statement)) {
            run(u"rollback"_s);
            return failed;
        }
    }
    return std::nullopt;
}

std::optional<StoreError> PlacementStore::Private::insert(const PrintedPlacement &placement)
{
    if (!m_insert) {
        m_insert = std::make_unique<QSqlQuery>(database());
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

Result<QSqlQuery, StoreError> PlacementStore::Private::search(const QString &what,
                                                              const QStringList &words,
                                                              const QString &rest) const
{
    QString statement = "select "_L1 + what + " from placements"_L1;
    for (qsizetype i = 0; i < words.size(); ++i)
        statement += (i == 0 ? " where "_L1 : " and "_L1) + "sought like ? escape '\\'"_L1;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(statement + rest))
        return tl::unexpected(storeError(query.lastError()));
    for (const QString &word : words)
        query.addBindValue(word);
    if (!query.exec())
        return tl::unexpected(storeError(query.lastError()));
    return query;
}

PlacementStore::PlacementStore(std::unique_ptr<Private> d) : m_d(std::move(d)) { }
PlacementStore::PlacementStore(PlacementStore &&) noexcept = default;
PlacementStore &PlacementStore::operator=(PlacementStore &&) noexcept = default;
PlacementStore::~PlacementStore() = default;

Result<PlacementStore, StoreError> PlacementStore::open(const QString &path)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return tl::unexpected(StoreError{.reason = Reason::NoDriver});
    const bool isNew = !QFileInfo::exists(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return tl::unexpected(StoreError{.reason = Reason::NotAllowed});

    auto d = std::make_unique<Private>(path);
    QSqlDatabase database = d->database();
    if (!database.open())
        return tl::unexpected(storeError(database.lastError()));
    if (isNew) // phone numbers are nobody else's business
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (const auto failed = d->prepare())
        return tl::unexpected(*failed);
    return PlacementStore(std::move(d));
}

std::optional<StoreError> PlacementStore::add(const QList<PrintedPlacement> &placements)
{
    if (const auto failed = begin())
        return failed;
    for (const PrintedPlacement &placement : placements) {
        if (const auto failed = append(placement)) {
            rollBack();
            return failed;
        }
    }
    return commit();
}

std::optional<StoreError> PlacementStore::begin()
{
    return m_d->run(u"begin immediate"_s);
}

std::optional<StoreError> PlacementStore::append(const PrintedPlacement &placement)
{
    return m_d->insert(placement);
}

std::optional<StoreError> PlacementStore::commit()
{
    const auto failed = m_d->run(u"commit"_s);
    if (failed)
        rollBack();
    return failed;
}

void PlacementStore::rollBack()
{
    m_d->run(u"rollback"_s);
}

Result<qsizetype, StoreError> PlacementStore::count(const PlacementSearch &search) const
{
    auto query = m_d->search(u"count(*)"_s, soughtWords(search.words), {});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<QList<PrintedPlacement>, StoreError>
PlacementStore::placements(const PlacementSearch &search) const
{
    auto query = m_d->search(
        "id, "_L1 + columns, soughtWords(search.words),
        u" order by printed_at desc, id limit %1 offset %2"_s.arg(search.most).arg(search.from));
    if (!query)
        return tl::unexpected(query.error());
    QList<PrintedPlacement> found;
    while (query->next())
        found.append(placementIn(*query));
    if (query->lastError().isValid())
        return tl::unexpected(storeError(query->lastError()));
    return found;
}

Result<PlacementCodes, StoreError> PlacementStore::codes() const
{
    auto query = m_d->search(u"payload, number, label"_s, {}, {});
    if (!query)
        return tl::unexpected(query.error());
    PlacementCodes codes;
    while (query->next())
        codes.keep(query->value(0).toString(), query->value(1).toString(),
                   query->value(2).toString());
    if (query->lastError().isValid())
        return tl::unexpected(storeError(query->lastError()));
    return codes;
}

std::optional<StoreError> PlacementStore::remove(const QList<qint64> &ids)
{
    if (const auto failed = begin())
        return failed;
    QSqlQuery query(m_d->database());
    bool isDone = query.prepare(u"delete from placements where id = ?"_s);
    for (const qint64 id : ids) {
        query.bindValue(0, id);
        isDone = isDone && query.exec();
    }
    if (isDone) {
        query.finish();
        return commit();
    }
    const StoreError error = storeError(query.lastError());
    rollBack();
    return error;
}

} // namespace bellpush
