// SPDX-License-Identifier: MIT
#include "ui/print/sheetdraft.h"

#include <QFileInfo>

namespace bellpush {

SheetJob sheetJob(const SheetDraft &draft, const PrintTarget &target)
{
    return {.stock = draft.stock,
            .used = draft.used,
            .calibration = target.calibration,
            .dpi = target.dpi,
            .atLeast = draft.correction,
            .outlines = draft.outlines,
            .cropMarks = draft.cropMarks,
            .title = QFileInfo(draft.listPath).completeBaseName()};
}

} // namespace bellpush
