// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/sheets/sheetjob.h"

class QPainter;

namespace bellpush {

/// Paints one label of a job as it will be cut, as large as goes into `area`, with its edge. A
/// label that cannot be printed is its edge alone.
void paintLabel(QPainter &painter, const QRectF &area, const SheetJob &job,
                const LabelContent &content, const QColor &edge);

} // namespace bellpush
