// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace bellpush {

/// What stands in the bars of the phone itself, over and under the chat.
void drawBackChevron(QPainter &painter, const QRectF &rect, const QColor &color);
void drawMicrophone(QPainter &painter, const QRectF &rect, const QColor &color);
void drawPlus(QPainter &painter, const QRectF &rect, const QColor &color);

/// The badge of a verified business, with its mark cut out in `mark`.
void drawVerified(QPainter &painter, const QRectF &rect, const QColor &color, const QColor &mark);

/// Signal and battery, with their right edge at that of `bar`.
void drawStatusIcons(QPainter &painter, const QRectF &bar, const QColor &color);

} // namespace bellpush
