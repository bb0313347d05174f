// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"

#include <QAbstractTableModel>
#include <QList>

#include <functional>

namespace bellpush {

/// What was printed where, one placement a row.
class PlacementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PrintedAt,
        Way,
        Label,
        Number,
        Payload,
        List,
        Stock,
        Sheet,
        Place,
        Note,
        TakenDown,
        Link
    };
    Q_ENUM(Column)

    enum Role {
        ValueRole = Qt::UserRole, ///< To sort by: a date or a number where the column has them.
        IdRole,                   ///< The store's, the same for all of a row.
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    /// What a stock or a paper is called that has this id; its id until it is said.
    using StockName = std::function<QString(const QString &id)>;
    void setStockName(const StockName &name) { m_stockName = name; }

    const QList<PrintedPlacement> &placements() const { return m_placements; }
    void setPlacements(const QList<PrintedPlacement> &placements);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant value(const PrintedPlacement &placement, Column column) const;
    QString shown(const PrintedPlacement &placement, Column column) const;

    QList<PrintedPlacement> m_placements;
    StockName m_stockName;
};

} // namespace bellpush
