// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetrowspanel.h"

#include "ui/models/listrowmodel.h"
#include "ui/pages/sheets/sheetsession.h"
#include "ui/widgets/details.h"
#include "ui/widgets/plaintable.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Sorts by values, and leaves out rows that have no problem when it is told to.
class RowFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyProblems(bool only)
    {
        m_onlyProblems = only;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, ListRowModel::Problems, parent);
        const auto severity
            = index.data(ListRowModel::SeverityRole).value<ListRowModel::Severity>();
        return !m_onlyProblems || severity != ListRowModel::Severity::None;
    }

private:
    bool m_onlyProblems = false;
};

} // namespace

SheetRowsPanel::SheetRowsPanel(SheetSession &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ListRowModel(this)),
      m_table(new PlainTable(tr("Rows of the list"), this)),
      m_onlyProblems(new QCheckBox(tr("Only rows with problems"), this)),
      m_details(new DetailsButton("rows"_L1, this)),
      m_empty(new QLabel(this))
{
    auto *filter = new RowFilter(this);
    filter->setSourceModel(m_model);
    filter->setSortRole(ListRowModel::ValueRole);
    m_table->setModel(filter);
    m_table->sortByColumn(ListRowModel::Line, Qt::AscendingOrder);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(
        tr("Each row of your list becomes a label with its own code.\n\n"
           "Columns named number, tracking code (or payload) and label are detected automatically, "
           "also in other languages. Rows without a tracking code get a short one of their own, "
           "so that you can tell later which label made people call."));

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_onlyProblems);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_details, 0, Qt::AlignLeading);
    connect(m_details, &DetailsButton::toggled, this, &SheetRowsPanel::showRows);
    connect(m_onlyProblems, &QCheckBox::toggled, filter,
            [filter](bool only) { filter->setOnlyProblems(only); });
    connect(&session, &SheetSession::rowsChanged, this, &SheetRowsPanel::showRows);
    showRows();
}

void SheetRowsPanel::showRows()
{
    const auto &rows = m_session.rows();
    const bool hasRows = rows && *rows;
    m_model->setRows(hasRows ? (*rows)->rows : QList<ListRow>(), m_session.draft().correction);
    m_table->setVisible(hasRows);
    m_onlyProblems->setVisible(hasRows);
    m_details->setVisible(hasRows);
    m_table->setColumnHidden(ListRowModel::Modules, !m_details->isChecked());
    m_empty->setVisible(!hasRows);
    if (!hasRows)
        return;
    // What is wrong stands beside the line it is in, not where one has to scroll to.
    QHeaderView *header = m_table->horizontalHeader();
    const bool hasProblems = std::ranges::any_of(
        (*rows)->rows, [](const ListRow &row) { return !row.problems.isEmpty(); });
    header->moveSection(header->visualIndex(ListRowModel::Problems),
                        hasProblems ? 1 : header->count() - 1);
    m_table->fitColumns(ListRowModel::Problems);
}

} // namespace bellpush
