// SPDX-License-Identifier: MIT
#include "ui/models/listrowmodel.h"

#include "app/values/excerpt.h"
#include "ui/text/listtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

// Ours: what a line of a table, and a tip beside it, has room for.
constexpr qsizetype longestShown = 200;
constexpr qsizetype longestTip = 1'000;

ListRowModel::Severity severityOf(const ListRow &row)
{
    if (row.hasErrors())
        return ListRowModel::Severity::Error;
    return row.problems.isEmpty() ? ListRowModel::Severity::None : ListRowModel::Severity::Warning;
}

QString problemsText(const ListRow &row, QLatin1StringView between)
{
    QStringList texts;
    for (const RowProblem &problem : row.problems)
        texts.append(rowProblemText(problem));
    return texts.join(between);
}

} // namespace

void ListRowModel::setRows(const QList<ListRow> &rows, ErrorCorrection atLeast)
{
    beginResetModel();
    m_rows = rows;
    m_atLeast = atLeast;
    m_modules.clear();
    endResetModel();
}

int ListRowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListRowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Problems + 1;
}

QVariant ListRowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool isNumber = column == Line || column == Modules;
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant shown = value(row, index.row(), column);
        return isNumber && shown.isValid() ? QLocale().toString(shown.toInt())
                                           : excerpt(shown.toString(), longestShown);
    }
    case ValueRole:
        return value(row, index.row(), column);
    case SeverityRole:
        return QVariant::fromValue(severityOf(row));
    case Qt::ToolTipRole:
        return column == Problems ? problemsText(row, "\n"_L1)
                                  : excerpt(value(row, index.row(), column).toString(), longestTip);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ListRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Line:
        return tr("Line");
    case Label:
        return tr("Label");
    case Number:
        return tr("Number");
    case Payload:
        return tr("Tracking code");
    case Link:
        return tr("Link");
    case Modules:
        return tr("Modules");
    case Problems:
        return tr("Problems");
    }
    return {};
}

QVariant ListRowModel::value(const ListRow &row, int place, Column column) const
{
    switch (column) {
    case Line:
        return row.placement.line;
    case Label:
        return row.placement.label;
    case Number:
        return row.placement.number;
    case Payload:
        return row.placement.payload;
    case Link:
        return row.placement.link;
    case Modules:
        return modules(place) > 0 ? QVariant(modules(place)) : QVariant();
    case Problems:
        return problemsText(row, " "_L1);
    }
    return {};
}

int ListRowModel::modules(int place) const
{
    const auto known = m_modules.constFind(place);
    if (known != m_modules.cend())
        return *known;
    const ListRow &row = m_rows.at(place);
    const auto matrix
        = row.hasErrors() ? tl::unexpected(QrError{}) : qrMatrix(row.placement.link, m_atLeast);
    return *m_modules.insert(place, matrix ? matrix->size() : 0);
}

} // namespace bellpush
