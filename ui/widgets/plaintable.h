// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace bellpush {

/// A table to read and to choose whole rows in: sortable, without a grid, and left with Tab.
class PlainTable : public QTableView
{
    Q_OBJECT

public:
    PlainTable(const QString &name, QWidget *parent);

    /// Makes each column as wide as its first rows, within reason; that of `sentences` as wide as
    /// they are. The last one takes what is left.
    void fitColumns(int sentences);
};

} // namespace bellpush
