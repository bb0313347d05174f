// SPDX-License-Identifier: MIT
#include "ui/draw/phone/wallpaper.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace bellpush {

namespace {

constexpr qreal cell = 46;  // of the grid the doodles stand on
constexpr qreal reach = 14; // from a doodle's middle to its farthest point
constexpr qreal stroke = 1.4;

QPainterPath bell()
{
    QPainterPath path;
    path.moveTo(-8, 5);
    path.lineTo(8, 5);
    path.cubicTo(5, 2, 6.5, -8, 0, -8);
    path.cubicTo(-6.5, -8, -5, 2, -8, 5);
    path.moveTo(-2.2, 8);
    path.lineTo(2.2, 8);
    return path;
}

QPainterPath speechBubble()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-9, -7, 18, 12), 4, 4);
    path.moveTo(-3.5, 5);
    path.lineTo(-5.5, 9);
    path.lineTo(1, 5);
    return path;
}

QPainterPath bag()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(-7, -3.5, 14, 12), 2, 2);
    path.moveTo(-3.5, -3.5);
    path.cubicTo(-3.5, -9.5, 3.5, -9.5, 3.5, -3.5);
    return path;
}

QPainterPath heart()
{
    QPainterPath path;
    path.moveTo(0, 7);
    path.cubicTo(-13, -1, -5, -10, 0, -4);
    path.cubicTo(5, -10, 13, -1, 0, 7);
    return path;
}

QPainterPath clock()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 0), 8, 8);
    path.moveTo(0, -4.5);
    path.lineTo(0, 0);
    path.lineTo(3.2, 2);
    return path;
}

QPainterPath ring()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 0), 3, 3);
    return path;
}

} // namespace

void drawWallpaper(QPainter &painter, const QRectF &area, const QColor &ink)
{
    const std::array doodles{bell(), ring(), speechBubble(), bag(), ring(), heart(), clock()};
    const int columns = static_cast<int>(std::floor((area.width() - 2 * reach) / cell)) + 1;
    const int rows = static_cast<int>(std::floor((area.height() - 2 * reach) / cell)) + 1;
    const qreal left = area.center().x() - (columns - 1) * cell / 2;

    painter.save();
    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto index = static_cast<size_t>(3 * row + column) % doodles.size();
            const qreal turn = (row * 37 + column * 53) % 50 - 25;
            const QTransform place
                = QTransform()
                      .translate(left + column * cell, area.top() + reach + row * cell)
                      .rotate(turn);
            painter.drawPath(place.map(doodles.at(index)));
        }
    }
    painter.restore();
}

} // namespace bellpush
