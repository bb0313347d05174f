// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/sheets/labellayout.h"

namespace bellpush {

/// A label as a sticker or a card of the job's design, which it has: its shapes may go beyond the
/// label's edge as far as the next one leaves room, for sheets are fed a millimetre off. Its code's
/// modules are whole dots. Error: ModulesTooSmall.
Result<LaidLabel, SheetError> designedLabel(const SheetJob &job, const LabelContent &content,
                                            const QrMatrix &matrix);

/// How well the code of such a label reads on it, as the printer prints it.
ScanReport designedScan(const SheetJob &job, const LaidLabel &label, const QString &link);

} // namespace bellpush
