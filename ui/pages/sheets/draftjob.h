// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/sheetdraft.h"
#include "ui/draw/sheets/sheetjob.h"
#include "ui/printing/printjob.h"

namespace bellpush {

/// What the draft asks of the sheets that go to `target`.
SheetJob sheetJob(const SheetDraft &draft, const PrintTarget &target);

/// Of the sheets that go into a file, which is also what is shown. `ofFiles`: what PDFs need.
SheetJob sheetFileJob(const SheetDraft &draft, const Calibration &ofFiles);

/// The labels that are gone from the sheet begun last once this many rows are printed, counted from
/// 0; none if it is full.
QSet<int> usedAfter(const SheetDraft &draft, qsizetype rows);

} // namespace bellpush
