// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/draftjob.h"

#include <QFileInfo>

namespace bellpush {

SheetJob sheetJob(const SheetDraft &draft, const PrintTarget &target)
{
    return {.stock = draft.stock,
            .used = draft.used,
            .calibration = target.calibration,
            .dpi = target.dpi,
            .atLeast = draft.correction,
            .textAsOutlines = draft.textAsOutlines,
            .outlines = draft.outlines,
            .cropMarks = draft.cropMarks,
            .title = QFileInfo(draft.listPath).completeBaseName()};
}

SheetJob sheetFileJob(const SheetDraft &draft, const Calibration &ofFiles)
{
    constexpr int fileDpi = 300; // ours: whole for printers of 300, 600 and 1200 dpi
    return sheetJob(draft, {ofFiles, fileDpi});
}

QSet<int> usedAfter(const SheetDraft &draft, qsizetype rows)
{
    if (rows == 0)
        return draft.used;
    const LabelPosition last = labelPosition(sheetJob(draft, {}), rows * draft.copies - 1);
    QSet<int> used = last.sheet == 0 ? draft.used : QSet<int>();
    for (int label = 0; label <= last.label; ++label)
        used.insert(label);
    return used.size() == labelCount(draft.stock) ? QSet<int>() : used;
}

} // namespace bellpush
