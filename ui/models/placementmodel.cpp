// SPDX-License-Identifier: MIT
#include "ui/models/placementmodel.h"

#include "app/values/excerpt.h"
#include "ui/text/placementtext.h"

#include <QLocale>

namespace bellpush {

namespace {

using Column = PlacementModel::Column;

// Ours: what a line of a table has room for.
constexpr qsizetype longestShown = 200;

bool isNumber(Column column)
{
    return column == PlacementModel::Sheet || column == PlacementModel::Place;
}

} // namespace

/// Sheets and places count from 1, as people do.
QVariant PlacementModel::value(const PrintedPlacement &placement, Column column) const
{
    switch (column) {
    case PlacementModel::PrintedAt:
        return placement.printedAt;
    case PlacementModel::Way:
        return wayText(placement.origin.way);
    case PlacementModel::Note:
        return placement.mark.note;
    case PlacementModel::TakenDown:
        return placement.mark.takenDownOn;
    case PlacementModel::Label:
        return placement.label;
    case PlacementModel::Number:
        return placement.number;
    case PlacementModel::Payload:
        return placement.payload;
    case PlacementModel::List:
        return placementListText(placement);
    case PlacementModel::Stock:
        return m_stockName ? m_stockName(placement.stock) : placement.stock;
    case PlacementModel::Sheet:
        return placement.sheet + 1;
    case PlacementModel::Place:
        return placement.place + 1;
    case PlacementModel::Link:
        return placement.link;
    }
    return {};
}

QString PlacementModel::shown(const PrintedPlacement &placement, Column column) const
{
    const QLocale locale;
    if (column == PlacementModel::PrintedAt)
        return locale.toString(placement.printedAt.toLocalTime(), QLocale::ShortFormat);
    if (column == PlacementModel::TakenDown)
        return locale.toString(placement.mark.takenDownOn, QLocale::ShortFormat);
    const QVariant plain = value(placement, column);
    return isNumber(column) ? locale.toString(plain.toInt())
                            : excerpt(plain.toString(), longestShown);
}

void PlacementModel::setPlacements(const QList<PrintedPlacement> &placements)
{
    beginResetModel();
    m_placements = placements;
    endResetModel();
}

int PlacementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_placements.size());
}

int PlacementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Link + 1;
}

QVariant PlacementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PrintedPlacement &placement = m_placements.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(placement, column);
    case ValueRole:
        return value(placement, column);
    case IdRole:
        return placement.id;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant PlacementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case PrintedAt:
        return tr("When");
    case Way:
        return tr("Printed or saved");
    case Label:
        return tr("Label");
    case Number:
        return tr("Number");
    case Payload:
        return tr("Tracking code");
    case List:
        return tr("List");
    case Stock:
        return tr("Printed on");
    case Sheet:
        return tr("Sheet");
    case Place:
        return tr("Place");
    case Note:
        return tr("Note");
    case TakenDown:
        return tr("Taken down");
    case Link:
        return tr("Link");
    }
    return {};
}

} // namespace bellpush
