// SPDX-License-Identifier: MIT
#include "ui/widgets/plaintable.h"

#include <QHeaderView>

namespace bellpush {

namespace {

constexpr int widestColumn = 240;
constexpr int widestSentence = 640;
constexpr int rowsLookedAt = 200; // ours: a long list is not measured to its end
constexpr int rowPadding = 12;

} // namespace

PlainTable::PlainTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setSortingEnabled(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + rowPadding);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(rowsLookedAt);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void PlainTable::fitColumns(int sentences)
{
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int widest = column == sentences ? widestSentence : widestColumn;
        if (columnWidth(column) > widest)
            setColumnWidth(column, widest);
    }
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace bellpush
