// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>

namespace bellpush {

/// Puts the painter on an icon's own grid, 24 × 24 units, with a round pen, for as long as it
/// lives.
class IconGrid
{
public:
    static constexpr qreal units = 24;

    IconGrid(QPainter &painter, const QRectF &rect, const QColor &color, qreal stroke)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.translate(rect.topLeft());
        m_painter.scale(rect.width() / units, rect.height() / units);
        m_painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
    }
    ~IconGrid() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(IconGrid)

private:
    QPainter &m_painter;
};

} // namespace bellpush
