// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/sheetdraft.h"
#include "ui/draw/sheets/sheetjob.h"

namespace bellpush {

/// A list, read with all its rows.
struct SheetRows {
    ListColumns columns{};
    QList<ListRow> rows{};         ///< In the order of the file.
    QList<qsizetype> wrongLines{}; ///< Of the rows that have errors.
    CsvEncoding encoding = CsvEncoding::Utf8;
    QStringList firstLines{}; ///< Of the file, as they were read.

    friend bool operator==(const SheetRows &, const SheetRows &) = default;
};

/// Reads a list. `codes` knows what was printed before. Slow for long lists: a function
/// of values, to be run off the UI thread.
Result<SheetRows, CsvError> sheetRows(const ListReading &reading, const PlacementCodes &codes);

/// The rows that are printed, in the draft's order: all that have no errors. None while rows have
/// errors and nobody said to leave them out, or it is doubtful which column has the numbers.
QList<ListRow> printedRows(const SheetRows &rows, const SheetDraft &draft);

/// What the labels say.
QList<LabelContent> labelContents(const QList<ListRow> &rows, int copies);

} // namespace bellpush
