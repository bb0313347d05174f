// SPDX-License-Identifier: MIT
#include "ui/models/stockmodel.h"

#include "ui/text/stocktext.h"

#include <algorithm>

namespace bellpush {

StockModel::StockModel(const QLocale &locale, QObject *parent)
    : QAbstractListModel(parent),
      m_locale(locale)
{ }

void StockModel::setStocks(const QList<LabelStock> &stocks)
{
    if (stocks == m_stocks)
        return;
    beginResetModel();
    m_stocks = stocks;
    endResetModel();
}

std::optional<int> StockModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_stocks, id, &LabelStock::id);
    if (found == m_stocks.end())
        return std::nullopt;
    return static_cast<int>(std::distance(m_stocks.begin(), found));
}

int StockModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stocks.size());
}

QVariant StockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LabelStock &stock = m_stocks.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return stockTitle(stock);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return stockText(stock, m_locale);
    case StockRole:
        return QVariant::fromValue(stock);
    case IdRole:
        return stock.id;
    case SizeRole:
        return stock.label;
    case CountRole:
        return labelCount(stock);
    default:
        return {};
    }
}

} // namespace bellpush
