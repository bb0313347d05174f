// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/placementlist.h"

#include <QAbstractTableModel>

namespace bellpush {

/// The rows of a shop's list: what each will say, and what is wrong with it. Words and module
/// counts are made when a view asks for them.
class ListRowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Label, Number, Payload, Link, Modules, Problems };
    Q_ENUM(Column)

    enum Role {
        ValueRole = Qt::UserRole, ///< To sort by: a number where the column has numbers.
        SeverityRole,             ///< A Severity, the same for all of a row.
    };
    Q_ENUM(Role)

    enum class Severity { None, Warning, Error };
    Q_ENUM(Severity)

    using QAbstractTableModel::QAbstractTableModel;

    const QList<ListRow> &rows() const { return m_rows; }

    /// `atLeast`: the error correction the codes will have, which their modules depend on.
    void setRows(const QList<ListRow> &rows, ErrorCorrection atLeast);

    /// For how many rows modules were counted so far.
    qsizetype countedRows() const { return m_modules.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QVariant value(const ListRow &row, int place, Column column) const;
    int modules(int place) const;

    QList<ListRow> m_rows;
    ErrorCorrection m_atLeast = ErrorCorrection::Medium;
    mutable QHash<int, int> m_modules; ///< Row → modules on a side, as far as they are known.
};

} // namespace bellpush
