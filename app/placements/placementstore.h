// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/database/database.h"
#include "app/lists/placementcode.h"
#include "app/placements/printedplacement.h"

#include <QList>

#include <functional>
#include <memory>
#include <optional>

namespace bellpush {

/// Is given placements one by one.
using Take = std::function<void(const PrintedPlacement &)>;

/// Which placements are wanted.
struct PlacementSearch {
    QString
        words{}; ///< All of them stand somewhere in the placement, in any case; empty: every one.
    std::optional<qsizetype> most{}; ///< How many are wanted; absent: all.
};

/// The list of what was printed where, when and with which payload: what calls are matched to. A
/// table of the program's database. Use it from the thread that opened it.
class PlacementStore
{
public:
    /// Opens the database at `address`; see Database::open(). A list that an earlier Bellpush kept
    /// in a file beside it moves into it. Errors: all of StoreError's.
    static Result<PlacementStore, StoreError> open(const QString &address);

    PlacementStore(PlacementStore &&) noexcept = default;
    PlacementStore &operator=(PlacementStore &&) = delete;

    /// Adds all of them or none; their ids are not looked at. Those that do not say when they were
    /// printed were now. One that is saved as it was saved before is no other one: it has a new
    /// time.
    std::optional<StoreError> add(const QList<PrintedPlacement> &placements);

    /// Notes one aside, for jobs too long to be held in memory: others can write meanwhile.
    std::optional<StoreError> note(const PrintedPlacement &placement);

    /// Adds all that were noted, as add() does. Without it they go with the store.
    std::optional<StoreError> keepNoted();

    /// Adds one that was kept elsewhere, in a transaction of the caller's.
    std::optional<StoreError> append(const PrintedPlacement &placement);

    /// The last printed first; of one job, in its order.
    Result<QList<PrintedPlacement>, StoreError> placements(const PlacementSearch &search) const;

    /// Hands the same to `take`, with one at a time in memory.
    std::optional<StoreError> walk(const PlacementSearch &search, const Take &take) const;

    /// The codes that are on paper, so that a new list gets others.
    Result<PlacementCodes, StoreError> codes() const;

    /// Keeps what placements are made from (a document's bytes), once however often, and gives the
    /// name it is known by.
    Result<QString, StoreError> keepDocument(const QByteArray &bytes);

    /// By that name; empty where nothing is kept by it.
    Result<QByteArray, StoreError> document(const QString &name) const;

    /// What stands beside the one with the given id from now on.
    std::optional<StoreError> mark(qint64 id, const PlacementMark &mark);

    /// Deletes those with the given ids; others are passed over.
    std::optional<StoreError> remove(const QList<qint64> &ids);

private:
    explicit PlacementStore(std::unique_ptr<Database> database);

    Result<QSqlQuery, StoreError> search(const QString &what, const QString &words,
                                         const QString &rest) const;
    std::optional<StoreError> insertNoted() const;
    std::optional<StoreError> prepareNotes();

    std::unique_ptr<Database> m_database;
    std::optional<QSqlQuery> m_insert;
    std::optional<QSqlQuery> m_note; ///< Absent before something is noted.
    qint64 m_noted = 0;              ///< How many were, with those that are kept.
};

} // namespace bellpush
