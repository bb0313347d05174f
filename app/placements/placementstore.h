// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/lists/placementcode.h"
#include "app/placements/printedplacement.h"
#include "app/placements/storeerror.h"

#include <QList>

#include <memory>
#include <optional>

namespace bellpush {

class PlacementDatabase;

/// Which placements are wanted.
struct PlacementSearch {
    QString
        words{}; ///< All of them stand somewhere in the placement, in any case; empty: every one.
    qsizetype from = 0;         ///< How many to pass over.
    qsizetype most = 1'000'000; ///< How many are wanted.
};

/// Where the list is in the program's data folder.
QString placementsPath(const QString &folder);

/// The list of what was printed where, when and with which payload: what calls are matched to. An
/// SQLite database; several programs may have it open. Use it from the thread that opened it.
class PlacementStore
{
public:
    /// Opens the list at `path`, and makes it, readable by its owner only, where there is none.
    /// Needs a QCoreApplication. Errors: all of StoreError's.
    static Result<PlacementStore, StoreError> open(const QString &path);

    PlacementStore(PlacementStore &&) noexcept;
    PlacementStore &operator=(PlacementStore &&) noexcept;
    ~PlacementStore();

    /// Adds all of them or none; their ids are not looked at.
    std::optional<StoreError> add(const QList<PrintedPlacement> &placements);

    /// What is added between `begin()` and `commit()` is added together or, without a commit, not
    /// at all: for jobs too long to be held in memory.
    std::optional<StoreError> begin();
    std::optional<StoreError> append(const PrintedPlacement &placement);
    std::optional<StoreError> commit();
    void rollBack();

    /// How many there are, whatever `from` and `most` say.
    Result<qsizetype, StoreError> count(const PlacementSearch &search) const;

    /// The last printed first; of one job, in its order.
    Result<QList<PrintedPlacement>, StoreError> placements(const PlacementSearch &search) const;

    /// The codes that are on paper, so that a new list gets others.
    Result<PlacementCodes, StoreError> codes() const;

    /// Deletes those with the given ids; others are passed over.
    std::optional<StoreError> remove(const QList<qint64> &ids);

private:
    explicit PlacementStore(std::unique_ptr<PlacementDatabase> database);

    std::unique_ptr<PlacementDatabase> m_database;
};

} // namespace bellpush
