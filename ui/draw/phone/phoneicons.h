// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubblelayout.h"

class QPainter;

namespace bellpush {

/// Draws the icon into `rect`, a square.
void drawPhoneIcon(QPainter &painter, PhoneIcon icon, const QRectF &rect, const QColor &color);

/// The shapes of the phone itself.
void drawBackChevron(QPainter &painter, const QRectF &rect, const QColor &color);
void drawMicrophone(QPainter &painter, const QRectF &rect, const QColor &color);
void drawPlus(QPainter &painter, const QRectF &rect, const QColor &color);

/// The badge of a verified business, with its mark cut out in `mark`.
void drawVerified(QPainter &painter, const QRectF &rect, const QColor &color, const QColor &mark);

/// One tick, two, or two in another colour.
void drawTicks(QPainter &painter, const PlacedTicks &ticks, const PhoneTheme &theme);

/// Signal and battery, with their right edge at that of `bar`.
void drawStatusIcons(QPainter &painter, const QRectF &bar, const QColor &color);

} // namespace bellpush
