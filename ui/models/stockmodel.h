// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QAbstractListModel>
#include <QLocale>

namespace bellpush {

/// Label stocks to choose from, one a row. What is searched for is found outside
/// (`foundStocks()`), which also knows the best order.
class StockModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StockRole = Qt::UserRole, ///< LabelStock.
        IdRole,                   ///< QString.
        SizeRole,                 ///< QSizeF: the label's, in mm.
        CountRole                 ///< int: labels on a sheet.
    };

    /// `locale` is that of the sizes in tooltips and in what a screen reader hears.
    explicit StockModel(const QLocale &locale, QObject *parent = nullptr);

    const QList<LabelStock> &stocks() const { return m_stocks; }
    void setStocks(const QList<bellpush::LabelStock> &stocks);

    /// The row of the stock with that id; absent if it is not among them.
    std::optional<int> rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QLocale m_locale;
    QList<LabelStock> m_stocks;
};

} // namespace bellpush

Q_DECLARE_METATYPE(bellpush::LabelStock)
