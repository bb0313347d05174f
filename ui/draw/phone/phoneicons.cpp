// SPDX-License-Identifier: MIT
#include "ui/draw/phone/phoneicons.h"

#include "ui/draw/phone/icongrid.h"

#include <QPainterPath>

namespace bellpush {

namespace {

/// A handset, drawn lying on its back and then turned to stand on its mouthpiece.
QPainterPath handset()
{
    QPainterPath path;
    path.moveTo(1.2, 12.6);
    path.cubicTo(1.2, 7.6, 6.2, 5.6, 12, 5.6);
    path.cubicTo(17.8, 5.6, 22.8, 7.6, 22.8, 12.6);
    path.lineTo(22.8, 14.4);
    path.cubicTo(22.8, 15.5, 22.1, 16.1, 21.1, 15.9);
    path.lineTo(17.4, 15.1);
    path.cubicTo(16.6, 14.9, 16.1, 14.4, 16.1, 13.6);
    path.lineTo(16.1, 11.1);
    path.cubicTo(13.6, 10.2, 10.4, 10.2, 7.9, 11.1);
    path.lineTo(7.9, 13.6);
    path.cubicTo(7.9, 14.4, 7.4, 14.9, 6.6, 15.1);
    path.lineTo(2.9, 15.9);
    path.cubicTo(1.9, 16.1, 1.2, 15.5, 1.2, 14.4);
    path.closeSubpath();
    QTransform turn;
    turn.translate(11.6, 12.4);
    turn.rotate(225);
    turn.translate(-12, -10.4);
    return turn.map(path);
}

void drawCall(QPainter &painter, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(handset());
}

void drawOpenLink(QPainter &painter)
{
    QPainterPath path;
    path.moveTo(10.5, 4.5);
    path.lineTo(6.5, 4.5);
    path.quadTo(4, 4.5, 4, 7);
    path.lineTo(4, 17.5);
    path.quadTo(4, 20, 6.5, 20);
    path.lineTo(17, 20);
    path.quadTo(19.5, 20, 19.5, 17.5);
    path.lineTo(19.5, 13.5);
    path.moveTo(14.5, 3.5);
    path.lineTo(20.5, 3.5);
    path.lineTo(20.5, 9.5);
    path.moveTo(20.5, 3.5);
    path.lineTo(11, 13);
    painter.drawPath(path);
}

void drawImage(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(3, 4.5, 18, 15), 2.5, 2.5);
    painter.drawEllipse(QPointF(8.3, 9.6), 1.5, 1.5);
    painter.drawPolyline(QPolygonF{{3.6, 17.2}, {8.6, 13}, {11.6, 15.4}, {16, 11}, {20.6, 15}});
}

void drawVideo(QPainter &painter, const QColor &color)
{
    painter.drawEllipse(QPointF(12, 12), 9, 9);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{10.4, 8.8}, {15.4, 12}, {10.4, 15.2}});
}

void drawDocument(QPainter &painter)
{
    QPainterPath path;
    path.moveTo(14, 2.8);
    path.lineTo(7.5, 2.8);
    path.quadTo(5, 2.8, 5, 5.3);
    path.lineTo(5, 18.7);
    path.quadTo(5, 21.2, 7.5, 21.2);
    path.lineTo(16.5, 21.2);
    path.quadTo(19, 21.2, 19, 18.7);
    path.lineTo(19, 7.8);
    path.lineTo(14, 2.8);
    path.lineTo(14, 7.8);
    path.lineTo(19, 7.8);
    painter.drawPath(path);
    painter.drawLine(QPointF(8.5, 12.4), QPointF(15.5, 12.4));
    painter.drawLine(QPointF(8.5, 16.4), QPointF(13.5, 16.4));
}

void drawLink(QPainter &painter)
{
    painter.translate(12, 12);
    painter.rotate(-45);
    QPainterPath path;
    path.moveTo(-2, -3.6);
    path.lineTo(-6, -3.6);
    path.arcTo(QRectF(-9.6, -3.6, 7.2, 7.2), 90, 180);
    path.lineTo(-2, 3.6);
    path.moveTo(2, -3.6);
    path.lineTo(6, -3.6);
    path.arcTo(QRectF(2.4, -3.6, 7.2, 7.2), 90, -180);
    path.lineTo(2, 3.6);
    painter.drawPath(path);
    painter.drawLine(QPointF(-4, 0), QPointF(4, 0));
}

void drawReply(QPainter &painter)
{
    painter.drawPolyline(QPolygonF{{9.5, 5.5}, {3.5, 11.5}, {9.5, 17.5}});
    QPainterPath path;
    path.moveTo(3.8, 11.5);
    path.lineTo(14, 11.5);
    path.quadTo(20.5, 11.5, 20.5, 18.5);
    painter.drawPath(path);
}

void drawCopy(QPainter &painter)
{
    painter.drawRoundedRect(QRectF(8.5, 8.5, 11.5, 11.5), 2.5, 2.5);
    QPainterPath path;
    path.moveTo(15.5, 8);
    path.lineTo(15.5, 6.5);
    path.quadTo(15.5, 4, 13, 4);
    path.lineTo(6.5, 4);
    path.quadTo(4, 4, 4, 6.5);
    path.lineTo(4, 13);
    path.quadTo(4, 15.5, 6.5, 15.5);
    path.lineTo(8, 15.5);
    painter.drawPath(path);
}

void drawOptions(QPainter &painter)
{
    for (const qreal y : {6.0, 12.0, 18.0}) {
        painter.drawLine(QPointF(9, y), QPointF(20.5, y));
        painter.drawLine(QPointF(4, y), QPointF(4.5, y));
    }
}

void drawHangUp(QPainter &painter, const QColor &color)
{
    painter.translate(12, 14);
    painter.rotate(135);
    painter.translate(-12, -12);
    drawCall(painter, color);
}

void drawClose(QPainter &painter)
{
    painter.drawLine(QPointF(6, 6), QPointF(18, 18));
    painter.drawLine(QPointF(18, 6), QPointF(6, 18));
}

void drawWarning(QPainter &painter)
{
    painter.drawPolygon(QPolygonF{{12, 3.8}, {21.5, 20}, {2.5, 20}});
    painter.drawLine(QPointF(12, 10), QPointF(12, 14));
    painter.drawPoint(QPointF(12, 17));
}

void drawTick(QPainter &painter, qreal shift)
{
    painter.drawPolyline(QPolygonF{{2.5 + shift, 13}, {7 + shift, 17.5}, {16 + shift, 7.5}});
}

} // namespace

void drawPhoneIcon(QPainter &painter, PhoneIcon icon, const QRectF &rect, const QColor &color)
{
    const IconGrid onGrid(painter, rect, color, rect.width() > 22 ? 1.6 : 1.9);
    switch (icon) {
    case PhoneIcon::Call:
        return drawCall(painter, color);
    case PhoneIcon::OpenLink:
        return drawOpenLink(painter);
    case PhoneIcon::Image:
        return drawImage(painter);
    case PhoneIcon::Video:
        return drawVideo(painter, color);
    case PhoneIcon::Document:
        return drawDocument(painter);
    case PhoneIcon::Link:
        return drawLink(painter);
    case PhoneIcon::Reply:
        return drawReply(painter);
    case PhoneIcon::Copy:
        return drawCopy(painter);
    case PhoneIcon::Options:
        return drawOptions(painter);
    case PhoneIcon::HangUp:
        return drawHangUp(painter, color);
    case PhoneIcon::Back:
        painter.drawPolyline(QPolygonF{{14.5, 6}, {8.5, 12}, {14.5, 18}});
        return;
    case PhoneIcon::Close:
        return drawClose(painter);
    case PhoneIcon::Warning:
        return drawWarning(painter);
    case PhoneIcon::Check:
        painter.drawPolyline(QPolygonF{{4, 12.5}, {9.5, 18}, {20, 6.5}});
        return;
    }
    Q_UNREACHABLE();
}

void drawTicks(QPainter &painter, const PlacedTicks &ticks, const PhoneTheme &theme)
{
    const bool isRead = ticks.ticks == Ticks::Read;
    const IconGrid onGrid(painter, ticks.rect, isRead ? theme.ticks : theme.secondary, 2);
    drawTick(painter, 0);
    if (ticks.ticks != Ticks::Sent)
        drawTick(painter, 6);
}

} // namespace bellpush
