// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/print/listreport.h"
#include "ui/draw/sheets/sheetjob.h"

namespace bellpush {

// What there is to say about the labels of a sheet.

/// Why a label is not printed.
ListReport::Remarks labelProblems(const SheetError &error);

/// What is odd about one that is.
ListReport::Remarks labelRemarks(const PrintedLabel &printed);

/// Where it is, and its code's size.
QJsonObject labelFacts(const PrintedLabel &printed);

} // namespace bellpush
