// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/sheetrows.h"

#include <QCollator>

#include <algorithm>

namespace bellpush {

namespace {

void sortBy(QList<ListRow> &rows, QString Placement::*key)
{
    // Qt compares by code points in the locale C, numbers and all.
    const bool isPlain = QLocale().language() == QLocale::C;
    QCollator collator(isPlain ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true); // shop 2 before shop 10
    std::ranges::stable_sort(rows, [&](const ListRow &one, const ListRow &other) {
        return collator.compare(one.placement.*key, other.placement.*key) < 0;
    });
}

/// A column that was chosen and is no longer there is chosen no more.
Result<PlacementList, ListError> listOf(ListReading reading, const PlacementCodes &codes)
{
    auto list = shopList(reading, codes);
    if (list || list.error().reason != ListError::Reason::NoColumn)
        return list;
    reading.named = {};
    return shopList(reading, codes);
}

} // namespace

Result<SheetRows, CsvError> sheetRows(const ListReading &reading, const PlacementCodes &codes)
{
    const auto list = listOf(reading, codes);
    if (!list)
        return tl::unexpected(*list.error().csv); // what else could be wrong has been let go

    SheetRows result{.columns = list->columns(),
                     .encoding = list->text().encoding,
                     .firstLines = firstLines(list->text())};
    PlacementReader reader(*list, RowChecks::ErrorsAndWarnings);
    while (const auto row = reader.next()) {
        if (row->hasErrors())
            result.wrongLines.append(row->placement.line);
        result.rows.append(*row);
    }
    return result;
}

QList<ListRow> printedRows(const SheetRows &rows, const SheetDraft &draft)
{
    const bool isDoubtful = !rows.columns.numberCandidates.isEmpty();
    if (isDoubtful || (!rows.wrongLines.isEmpty() && !draft.leaveOutWrong))
        return {};
    QList<ListRow> printed;
    std::ranges::copy_if(rows.rows, std::back_inserter(printed),
                         [](const ListRow &row) { return !row.hasErrors(); });
    if (draft.order == LabelOrder::ByLabel)
        sortBy(printed, &Placement::label);
    if (draft.order == LabelOrder::ByNumber)
        sortBy(printed, &Placement::number);
    return printed;
}

QList<LabelContent> labelContents(const QList<ListRow> &rows, int copies)
{
    QList<LabelContent> contents;
    contents.reserve(rows.size());
    for (const ListRow &row : rows)
        contents.append(labelOfRow(row.placement, copies));
    return contents;
}

} // namespace bellpush
