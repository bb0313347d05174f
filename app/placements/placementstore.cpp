// SPDX-License-Identifier: MIT
#include "app/placements/placementstore.h"

#include "app/placements/earlierlist.h"
#include "app/placements/placementrow.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString folded(const PrintedPlacement &placement)
{
    const QStringList parts{placement.list, placement.stock, placement.number, placement.payload,
                            placement.label};
    return parts.join(u'\n').toCaseFolded();
}

/// As a column that takes no null, and PostgreSQL no character of it, has it.
QString present(QString text)
{
    text.remove(QChar::Null);
    return text.isNull() ? u""_s : text;
}

/// What stands behind one of the words that are sought.
QStringList soughtPatterns(const QString &words)
{
    constexpr qsizetype longest = 200; // ours: SQLite takes neither endless words nor very many
    QStringList patterns;
    for (QString word : words.left(longest).toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        for (const QChar special : {u'\\', u'%', u'_'})
            word.replace(special, u'\\' + QString(special));
        patterns.append(u'%' + present(word) + u'%');
    }
    return patterns;
}

} // namespace

PlacementStore::PlacementStore(std::unique_ptr<Database> database) : m_database(std::move(database))
{ }

Result<PlacementStore, StoreError> PlacementStore::open(const QString &address)
{
    auto database = Database::open(address);
    if (!database)
        return tl::unexpected(database.error());
    const bool isFile = (*database)->kind() == Database::Kind::Sqlite;
    PlacementStore store(*std::move(database));
    if (const QString earlier = earlierListPath(address); isFile && earlier != address) {
        if (const auto failed = moveIn(*store.m_database, store, earlier))
            return tl::unexpected(*failed);
    }
    return store;
}

std::optional<StoreError> PlacementStore::add(const QList<PrintedPlacement> &placements)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    for (const PrintedPlacement &placement : placements) {
        if (auto failed = append(placement))
            return failed;
    }
    return transaction->commit();
}

std::optional<StoreError> PlacementStore::append(const PrintedPlacement &placement)
{
    if (!m_insert) {
        auto ready = m_database->prepared(
            u"insert into placements (printed_at, list, stock, sheet, place, number, payload, "
            "label, link, sought) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!ready)
            return ready.error();
        m_insert = *std::move(ready);
    }
    return m_database->execute(
        *m_insert,
        {placement.printedAt.toSecsSinceEpoch(), present(placement.list), present(placement.stock),
         placement.sheet, placement.place, present(placement.number), present(placement.payload),
         present(placement.label), present(placement.link), present(folded(placement))});
}

/// `select WHAT` of the placements in which all of `words` stand, then `rest`.
Result<QSqlQuery, StoreError> PlacementStore::search(const QString &what, const QString &words,
                                                     const QString &rest) const
{
    QVariantList patterns;
    QString statement = "select "_L1 + what + " from placements"_L1;
    for (const QString &pattern : soughtPatterns(words)) {
        statement
            += (patterns.isEmpty() ? " where "_L1 : " and "_L1) + "sought like ? escape '\\'"_L1;
        patterns.append(pattern);
    }
    return m_database->query(statement + rest, patterns);
}

Result<qsizetype, StoreError> PlacementStore::count(const PlacementSearch &search) const
{
    auto query = this->search(u"count(*)"_s, search.words, {});
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

Result<QList<PrintedPlacement>, StoreError>
PlacementStore::placements(const PlacementSearch &search) const
{
    auto query = this->search(
        placementColumns, search.words,
        u" order by printed_at desc, id limit %1 offset %2"_s.arg(search.most).arg(search.from));
    if (!query)
        return tl::unexpected(query.error());
    QList<PrintedPlacement> found;
    while (query->next())
        found.append(placementIn(*query));
    if (const auto failed = m_database->errorOf(*query))
        return tl::unexpected(*failed);
    return found;
}

Result<PlacementCodes, StoreError> PlacementStore::codes() const
{
    auto query = search(u"payload, number, label"_s, {}, {});
    if (!query)
        return tl::unexpected(query.error());
    PlacementCodes codes;
    while (query->next())
        codes.keep(query->value(0).toString(), query->value(1).toString(),
                   query->value(2).toString());
    if (const auto failed = m_database->errorOf(*query))
        return tl::unexpected(*failed);
    return codes;
}

std::optional<StoreError> PlacementStore::remove(const QList<qint64> &ids)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    auto deletion = m_database->prepared(u"delete from placements where id = ?"_s);
    if (!deletion)
        return deletion.error();
    for (const qint64 id : ids) {
        if (auto failed = m_database->execute(*deletion, {id}))
            return failed;
    }
    return transaction->commit();
}

} // namespace bellpush
