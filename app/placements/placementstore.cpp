// SPDX-License-Identifier: MIT
#include "app/placements/placementstore.h"

#include "app/placements/placementdatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = StoreError::Reason;

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

} // namespace

QString placementsPath(const QString &folder)
{
    return folder + u"/placements.sqlite"_s;
}

PlacementStore::PlacementStore(std::unique_ptr<PlacementDatabase> database)
    : m_database(std::move(database))
{ }
PlacementStore::PlacementStore(PlacementStore &&) noexcept = default;
PlacementStore &PlacementStore::operator=(PlacementStore &&) noexcept = default;
PlacementStore::~PlacementStore() = default;

Result<PlacementStore, StoreError> PlacementStore::open(const QString &path)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return tl::unexpected(StoreError{.reason = Reason::NoDriver});
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) // SQLite would wait for a pipe
        return tl::unexpected(StoreError{.reason = Reason::NotAFile});
    const bool isNew = !there.exists();
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return tl::unexpected(StoreError{.reason = Reason::NotAllowed});

    if (isNew) { // phone numbers are nobody else's business, not even for a moment
        QFile file(path);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly,
                       QFile::ReadOwner | QFile::WriteOwner))
            return tl::unexpected(StoreError{.reason = Reason::NotAllowed});
    }
    auto database = std::make_unique<PlacementDatabase>(path);
    if (const auto failed = database->open())
        return tl::unexpected(*failed);
    return PlacementStore(std::move(database));
}

std::optional<StoreError> PlacementStore::add(const QList<PrintedPlacement> &placements)
{
    if (auto failed = begin())
        return failed;
    for (const PrintedPlacement &placement : placements) {
        if (auto failed = append(placement)) {
            rollBack();
            return failed;
        }
    }
    return commit();
}

std::optional<StoreError> PlacementStore::begin()
{
    return m_database->run(u"begin immediate"_s);
}

std::optional<StoreError> PlacementStore::append(const PrintedPlacement &placement)
{
    return m_database->insert(placement);
}

std::optional<StoreError> PlacementStore::commit()
{
    auto failed = m_database->run(u"commit"_s);
    if (failed)
        rollBack();
    return failed;
}

void PlacementStore::rollBack()
{
    m_database->run(u"rollback"_s);
}

Result<qsizetype, StoreError> PlacementStore::count(const PlacementSearch &search) const
{
    auto query = m_database->search(u"count(*)"_s, search.words, {});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<QList<PrintedPlacement>, StoreError>
PlacementStore::placements(const PlacementSearch &search) const
{
    auto query = m_database->search(
        "id, "_L1 + PlacementDatabase::columns, search.words,
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
    auto query = m_database->search(u"payload, number, label"_s, {}, {});
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
    if (auto failed = begin())
        return failed;
    QSqlQuery query(m_database->connection());
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
