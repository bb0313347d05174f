// SPDX-License-Identifier: MIT
#include "ui/draw/phone/phonebaricons.h"

#include "ui/draw/phone/icongrid.h"

#include <QPainterPath>

#include <cmath>

namespace bellpush {

namespace {

void drawSignal(QPainter &painter, QPointF bottomLeft)
{
    for (int bar = 0; bar < 4; ++bar) {
        const qreal height = 3.5 + 2.2 * bar;
        painter.drawRoundedRect(
            QRectF(bottomLeft.x() + 4 * bar, bottomLeft.y() - height, 2.8, height), 1, 1);
    }
}

void drawBattery(QPainter &painter, const QRectF &rect)
{
    QPainterPath shell;
    shell.addRoundedRect(rect, 3, 3);
    QPainterPath hollow;
    hollow.addRoundedRect(rect.adjusted(1.2, 1.2, -1.2, -1.2), 2, 2);
    shell.addPath(hollow); // the odd-even rule leaves it out
    painter.drawPath(shell);
    const QRectF room = rect.adjusted(2.4, 2.4, -2.4, -2.4);
    painter.drawRoundedRect(QRectF(room.topLeft(), QSizeF(room.width() * 0.75, room.height())), 1,
                            1);
    painter.drawRoundedRect(QRectF(rect.right() + 0.8, rect.center().y() - 2, 1.6, 4), 0.8, 0.8);
}

} // namespace

void drawBackChevron(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const IconGrid onGrid(painter, rect, color, 2);
    painter.drawPolyline(QPolygonF{{14.5, 6}, {8.5, 12}, {14.5, 18}});
}

void drawMicrophone(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const IconGrid onGrid(painter, rect, color, 1.8);
    QPainterPath holder;
    holder.moveTo(6, 11.5);
    holder.cubicTo(6, 19, 18, 19, 18, 11.5);
    holder.moveTo(12, 17.4);
    holder.lineTo(12, 20.5);
    painter.drawPath(holder);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(9, 3.5, 6, 11), 3, 3);
}

void drawPlus(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const IconGrid onGrid(painter, rect, color, 2);
    painter.drawLine(QPointF(12, 4.5), QPointF(12, 19.5));
    painter.drawLine(QPointF(4.5, 12), QPointF(19.5, 12));
}

void drawVerified(QPainter &painter, const QRectF &rect, const QColor &color, const QColor &mark)
{
    const IconGrid onGrid(painter, rect, mark, 2.4);
    QPolygonF seal;
    constexpr int points = 16;
    for (int i = 0; i < points; ++i) {
        const qreal angle = 2 * M_PI * i / points;
        const qreal radius = i % 2 == 0 ? 11.6 : 9.9;
        seal.append({12 + radius * std::cos(angle), 12 + radius * std::sin(angle)});
    }
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(seal);
    painter.restore();
    painter.drawPolyline(QPolygonF{{7.4, 12.4}, {10.7, 15.6}, {16.6, 9}});
}

void drawStatusIcons(QPainter &painter, const QRectF &bar, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal middle = bar.center().y() + 2;
    const QRectF battery(bar.right() - 24 - 24, middle - 5.5, 21, 11);
    drawBattery(painter, battery);
    drawSignal(painter, {battery.left() - 22, middle + 5.1});
}

} // namespace bellpush
