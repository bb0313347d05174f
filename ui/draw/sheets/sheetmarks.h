// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"
#include "ui/draw/sheets/sheetjob.h"

namespace bellpush {

/// A label's edge, which lies at `label`.
QPainterPath labelOutline(const LabelStock &stock, const QRectF &label);

/// The edges of all labels of a sheet as hairlines.
DrawnPath labelOutlines(const SheetJob &job);

/// Short lines in the sheet's margins where its labels' edges would meet them, to cut along.
DrawnPath sheetCropMarks(const SheetJob &job);

} // namespace bellpush
