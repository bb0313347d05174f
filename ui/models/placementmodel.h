// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"

#include <QAbstractTableModel>
#include <QList>

namespace bellpush {

/// What was printed where, one placement a row.
class PlacementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PrintedAt, Label, Number, Payload, List, Stock, Sheet, Place, Link };
    Q_ENUM(Column)

    enum Role {
        ValueRole = Qt::UserRole, ///< To sort by: a date or a number where the column has them.
        IdRole,                   ///< The store's, the same for all of a row.
    };
    Q_ENUM(Role)

    using QAbstractTableModel::QAbstractTableModel;

    const QList<PrintedPlacement> &placements() const { return m_placements; }
    void setPlacements(const QList<PrintedPlacement> &placements);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<PrintedPlacement> m_placements;
};

} // namespace bellpush
