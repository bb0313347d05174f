// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubblelayout.h"

class QPainter;

namespace bellpush {

/// Draws the icon into `rect`, a square.
void drawPhoneIcon(QPainter &painter, PhoneIcon icon, const QRectF &rect, const QColor &color);

/// One tick, two, or two in another colour.
void drawTicks(QPainter &painter, const PlacedTicks &ticks, const PhoneTheme &theme);

} // namespace bellpush
