// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"
#include "app/lists/shoplist.h"
#include "ui/draw/sheets/sheetjob.h"
#include "ui/printing/printjob.h"

#include <QSet>

namespace bellpush {

/// In which order the rows of a list fill a sheet.
enum class LabelOrder { AsListed, ByLabel, ByNumber };

/// What somebody chose on the page of sheets. Everything shown follows from it.
struct SheetDraft : ListReading {
    QString listPath{};
    bool leaveOutWrong = false; ///< Rows with errors, if there are any.
    LabelOrder order = LabelOrder::AsListed;

    LabelStock stock{};
    QSet<int> used{}; ///< Labels of the first sheet that are gone, counted from 0.
    int copies = 1;
    bool outlines = false;
    bool cropMarks = false;
    bool textAsOutlines = false;

    friend bool operator==(const SheetDraft &, const SheetDraft &) = default;
};

/// What the draft asks of the sheets that go to `target`.
SheetJob sheetJob(const SheetDraft &draft, const PrintTarget &target);

/// Of the sheets that go into a file, which is also what is shown. `ofFiles`: what PDFs need.
SheetJob sheetFileJob(const SheetDraft &draft, const Calibration &ofFiles);

/// The labels that are gone from the sheet begun last once this many rows are printed, counted from
/// 0; none if it is full.
QSet<int> usedAfter(const SheetDraft &draft, qsizetype rows);

} // namespace bellpush
