// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/database/database.h"
#include "app/database/transaction.h"
#include "app/lists/placementcode.h"
#include "app/placements/printedplacement.h"

#include <QList>

#include <memory>
#include <optional>

namespace bellpush {

/// Which placements are wanted.
struct PlacementSearch {
    QString
        words{}; ///< All of them stand somewhere in the placement, in any case; empty: every one.
    qsizetype from = 0;         ///< How many to pass over.
    qsizetype most = 1'000'000; ///< How many are wanted.
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

    /// Adds all of them or none; their ids are not looked at.
    std::optional<StoreError> add(const QList<PrintedPlacement> &placements);

    /// What is appended before it is committed is added together or, without a commit, not at all:
    /// for jobs too long to be held in memory.
    Result<Transaction, StoreError> begin() const { return Transaction::begin(*m_database); }
    std::optional<StoreError> append(const PrintedPlacement &placement);

    /// How many there are, whatever `from` and `most` say.
    Result<qsizetype, StoreError> count(const PlacementSearch &search) const;

    /// The last printed first; of one job, in its order.
    Result<QList<PrintedPlacement>, StoreError> placements(const PlacementSearch &search) const;

    /// The codes that are on paper, so that a new list gets others.
    Result<PlacementCodes, StoreError> codes() const;

    /// Deletes those with the given ids; others are passed over.
    std::optional<StoreError> remove(const QList<qint64> &ids);

private:
    explicit PlacementStore(std::unique_ptr<Database> database);

    Result<QSqlQuery, StoreError> search(const QString &what, const QString &words,
                                         const QString &rest) const;

    std::unique_ptr<Database> m_database;
    std::optional<QSqlQuery> m_insert;
};

} // namespace bellpush
