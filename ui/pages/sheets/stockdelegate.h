// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace bellpush {

/// A row of a list of stocks: a picture of the sheet, what it is called, and below that its size
/// and how many labels a sheet has.
class StockDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit StockDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bellpush
