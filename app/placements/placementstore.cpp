// SPDX-License-Identifier: MIT
#include "app/placements/placementstore.h"

#include "app/database/transaction.h"
#include "app/placements/earlierlist.h"
#include "app/placements/placementrow.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QString folded(const PrintedPlacement &placement)
{
    const QStringList parts{placement.list,    placement.stock, placement.number,
                            placement.payload, placement.label, placement.mark.note};
    return parts.join(u'\n').toCaseFolded();
}

/// As a column that takes no null, and PostgreSQL no character of it, has it.
QString present(QString text)
{
    text.remove(QChar::Null);
    return text.isNull() ? u""_s : text;
}

constexpr auto timeColumn = "printed_at"_L1;

/// By which one that is saved again is known.
constexpr std::array sameColumns{"number"_L1, "payload"_L1, "link"_L1,  "label"_L1,
                                 "list"_L1,   "stock"_L1,   "sheet"_L1, "place"_L1};

/// That rows of both tables are of one code, saved at one place.
QString sameSaved(const QString &one, const QString &other)
{
    QStringList parts{u"%1.way = 'saved' and %2.way = 'saved'"_s.arg(one, other)};
    for (const QLatin1StringView column : sameColumns)
        parts.append(u"%1.%3 = %2.%3"_s.arg(one, other, column));
    return parts.join(u" and "_s);
}

/// All but the id, and what a search looks at.
constexpr auto writtenColumns
    = "printed_at, list, stock, sheet, place, number, payload, label, link, way, document, note, "
      "taken_down, sought"_L1;
constexpr auto writtenMarks = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"_L1;

QVariantList writtenValues(const PrintedPlacement &placement)
{
    const qint64 time = placement.printedAt.isValid() ? placement.printedAt.toSecsSinceEpoch() : 0;
    return {time,
            present(placement.list),
            present(placement.stock),
            placement.sheet,
            placement.place,
            present(placement.number),
            present(placement.payload),
            present(placement.label),
            present(placement.link),
            wayName(placement.origin.way),
            present(placement.origin.document),
            present(placement.mark.note),
            present(placement.mark.takenDownOn.toString(Qt::ISODate)),
            present(folded(placement))};
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
    for (const PrintedPlacement &placement : placements) {
        if (auto failed = note(placement)) {
            m_database->run(u"delete from noted"_s);
            return failed;
        }
    }
    return keepNoted();
}

/// A table of this connection's own, which locks nobody out.
std::optional<StoreError> PlacementStore::prepareNotes()
{
    for (const QString &statement :
         {u"create temporary table noted as select * from placements where 1 = 0"_s,
          u"create index noted_payload on noted (number, payload)"_s}) {
        if (auto failed = m_database->run(statement))
            return failed;
    }
    auto ready = m_database->prepared("insert into noted (id, "_L1 + writtenColumns
                                      + ") values (?, "_L1 + writtenMarks + ')'_L1);
    if (!ready)
        return ready.error();
    m_note = *std::move(ready);
    return std::nullopt;
}

std::optional<StoreError> PlacementStore::note(const PrintedPlacement &placement)
{
    if (!m_note) {
        if (auto failed = prepareNotes())
            return failed;
    }
    return m_database->execute(*m_note, QVariantList{++m_noted} + writtenValues(placement));
}

std::optional<StoreError> PlacementStore::insertNoted() const
{
    auto transaction = Transaction::begin(*m_database);
    if (!transaction)
        return transaction.error();
    const QVariantList now{QDateTime::currentSecsSinceEpoch()};
    const QString same = sameSaved(u"placements"_s, u"noted"_s);
    // What is saved once more is the row it was: the file was put in the place of the other.
    const auto again = m_database->query(
        "update placements set printed_at = ?, document = (select max(document) from noted where "_L1
            + same + ") where way = 'saved' and exists (select 1 from noted where "_L1 + same
            + u')',
        now);
    if (!again)
        return again.error();
    const QString rest = writtenColumns.mid(timeColumn.size());
    const auto inserted
        = m_database->query("insert into placements ("_L1 + writtenColumns
                                + ") select coalesce(nullif(printed_at, 0), ?)"_L1 + rest
                                + " from noted where not exists (select 1 from placements where "_L1
                                + same + ") order by id"_L1,
                            now);
    return inserted ? transaction->commit() : std::optional(inserted.error());
}

std::optional<StoreError> PlacementStore::keepNoted()
{
    if (!m_note)
        return std::nullopt;
    auto failed = insertNoted();
    m_database->run(u"delete from noted"_s);
    return failed;
}

std::optional<StoreError> PlacementStore::append(const PrintedPlacement &placement)
{
    if (!m_insert) {
        auto ready = m_database->prepared("insert into placements ("_L1 + writtenColumns
                                          + ") values ("_L1 + writtenMarks + ')'_L1);
        if (!ready)
            return ready.error();
        m_insert = *std::move(ready);
    }
    return m_database->execute(*m_insert, writtenValues(placement));
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

Result<QList<PrintedPlacement>, StoreError>
PlacementStore::placements(const PlacementSearch &search) const
{
    QList<PrintedPlacement> found;
    if (const auto failed = walk(search, [&](const PrintedPlacement &each) { found.append(each); }))
        return tl::unexpected(*failed);
    return found;
}

std::optional<StoreError> PlacementStore::walk(const PlacementSearch &search,
                                               const Take &take) const
{
    const QString limit = search.most ? u" limit %1"_s.arg(*search.most) : QString();
    auto query
        = this->search(placementColumns, search.words, " order by printed_at desc, id"_L1 + limit);
    if (!query)
        return query.error();
    while (query->next())
        take(placementIn(*query));
    return m_database->errorOf(*query);
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

Result<QString, StoreError> PlacementStore::keepDocument(const QByteArray &bytes)
{
    const QString name
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto kept
        = m_database->query(u"insert into made_documents values (?, ?) on conflict do nothing"_s,
                            {name, present(QString::fromUtf8(bytes))});
    return kept.map([&name](const QSqlQuery &) { return name; });
}

Result<QByteArray, StoreError> PlacementStore::document(const QString &name) const
{
    return m_database->query(u"select bytes from made_documents where fingerprint = ?"_s, {name})
        .map([](QSqlQuery found) {
            return found.next() ? found.value(0).toString().toUtf8() : QByteArray();
        });
}

std::optional<StoreError> PlacementStore::mark(qint64 id, const PlacementMark &mark)
{
    auto found = m_database->query(
        "select "_L1 + placementColumns + " from placements where id = ?"_L1, {id});
    if (!found)
        return found.error();
    if (!found->next())
        return std::nullopt; // somebody removed it meanwhile
    PrintedPlacement placement = placementIn(*found);
    placement.mark = mark;
    const auto changed = m_database->query(
        u"update placements set note = ?, taken_down = ?, sought = ? where id = ?"_s,
        {present(mark.note), present(mark.takenDownOn.toString(Qt::ISODate)),
         present(folded(placement)), id});
    return changed ? std::nullopt : std::optional(changed.error());
}

std::optional<StoreError> PlacementStore::remove(const QList<qint64> &ids)
{
    auto transaction = Transaction::begin(*m_database);
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
