// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/sheetdraft.h"
#include "ui/draw/sheets/sheetjob.h"
#include "ui/printing/printjob.h"

namespace bellpush {

/// The words, the colour and the logo of a look. `logo`: what its file shows.
PosterContent lookContent(const LabelLook &look, const QImage &logo);

/// What the draft asks of the sheets that go to `target`. `logo`: what its look's file shows.
SheetJob sheetJob(const SheetDraft &draft, const QImage &logo, const PrintTarget &target);

/// What is printed on sheets that go into a file, which is also what is shown. `ofFiles`: what PDFs
/// need.
PrintTarget fileTarget(const Calibration &ofFiles);

/// The labels that are gone from the sheet begun last once this many rows are printed, counted from
/// 0; none if it is full.
QSet<int> usedAfter(const SheetDraft &draft, qsizetype rows);

} // namespace bellpush
