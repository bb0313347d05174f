// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/placements/printedplacement.h"
#include "app/placements/storeerror.h"

#include <QLatin1StringView>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>

namespace bellpush {

/// The statements that PlacementStore is made of, on one connection to an SQLite file.
class PlacementDatabase
{
public:
    /// The version of the tables that is written and read.
    static constexpr int version = 1;

    /// Of a whole placement, but for its id and for what a search looks at.
    static constexpr QLatin1StringView columns{
        "printed_at, list, stock, sheet, place, number, payload, label, link"};

    explicit PlacementDatabase(const QString &path);
    ~PlacementDatabase();
    Q_DISABLE_COPY_MOVE(PlacementDatabase)

    QSqlDatabase connection() const { return QSqlDatabase::database(m_name, false); }

    /// Opens the file, makes the tables where there are none, and looks whether they are ours.
    std::optional<StoreError> open();

    std::optional<StoreError> run(const QString &statement) const;
    std::optional<StoreError> insert(const PrintedPlacement &placement);

    /// `select WHAT` of the placements in which all of `words` stand, then `rest`.
    Result<QSqlQuery, StoreError> search(const QString &what, const QString &words,
                                         const QString &rest) const;

private:
    Result<int, StoreError> number(const QString &statement) const;
    std::optional<StoreError> prepare();
    std::optional<StoreError> makeTables();

    QString m_name;
    std::unique_ptr<QSqlQuery> m_insert;
};

} // namespace bellpush
