// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace bellpush {

/// Strews doodles of shop and telephone over `area`: the same ones at the same places every time.
/// None stands out of it, so that nothing has to be clipped.
void drawWallpaper(QPainter &painter, const QRectF &area, const QColor &ink);

} // namespace bellpush
