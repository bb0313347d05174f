// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/longjob.h"
#include "app/lists/placementlist.h"
#include "ui/draw/sheets/sheetjob.h"

#include <functional>
#include <optional>

class QIODevice;

namespace bellpush {

/// What the labels are made of: rows without errors, each of them this often.
struct LabelRows {
    QList<ListRow> rows{};
    int copies = 1;
};

/// What became of writing sheets. On an error there is no file, or the one that was there before.
struct SheetOutcome {
    std::optional<SheetError> error{};
    qsizetype label = 0; ///< That has the error, counted from 0 in the order of printing.
    int sheets = 0;
    QList<PrintedLabel> labels{}; ///< One for each row, in order.
};

/// Writes sheets to nowhere, so that every code is decoded all the same; nothing if it was
/// cancelled.
std::optional<SheetOutcome> checkedSheets(const SheetJob &job, const LabelRows &labels,
                                          const std::function<bool()> &isCancelled);

/// Writes sheets to the PDF at `path`. Progress counts labels. Nothing, and no file, if it was
/// cancelled.
std::optional<SheetOutcome> writeSheets(const SheetJob &job, const LabelRows &labels,
                                        const QString &path, const JobControl &control);

} // namespace bellpush
