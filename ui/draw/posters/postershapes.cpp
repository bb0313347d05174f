// SPDX-License-Identifier: MIT
#include "ui/draw/posters/postershapes.h"

#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/placedglyphs.h"

#include <QTransform>

#include <array>

namespace bellpush {

namespace {

/// On 24 × 24 units: the grip as a thick arc, with an ear and a mouth at its ends.
QPainterPath lyingHandset()
{
    QPainterPath grip;
    grip.moveTo(2.2, 13.4);
    grip.cubicTo(4.6, 4.6, 19.4, 4.6, 21.8, 13.4);
    QPainterPathStroker stroker;
    constexpr double thickness = 4;
    stroker.setWidth(thickness);
    stroker.setCapStyle(Qt::FlatCap);
    QPainterPath handset = stroker.createStroke(grip);
    handset.setFillRule(Qt::WindingFill);
    constexpr double roundness = 1.6;
    handset.addRoundedRect(QRectF(-0.4, 12.2, 7.2, 5), roundness, roundness);
    handset.addRoundedRect(QRectF(17.2, 12.2, 7.2, 5), roundness, roundness);
    return handset.simplified();
}

QPainterPath stroked(const QPainterPath &path, double width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(path).simplified();
}

QPainterPath clockPath(const QRectF &square)
{
    const double side = square.width();
    const double line = side * 0.1;
    QPainterPath face;
    face.addEllipse(square.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    QPainterPath hands; // ten past nine
    hands.moveTo(square.center() + QPointF(0, -0.26 * side));
    hands.lineTo(square.center());
    hands.lineTo(square.center() + QPointF(0.2 * side, 0.1 * side));
    return stroked(face, line).united(stroked(hands, line));
}

QPainterPath globePath(const QRectF &square)
{
    const double side = square.width();
    const double line = side * 0.09;
    const QRectF ball = square.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    QPainterPath lines;
    lines.addEllipse(ball);
    lines.addEllipse(ball.center(), ball.width() / 4.6, ball.height() / 2);
    lines.moveTo(ball.left(), ball.center().y());
    lines.lineTo(ball.right(), ball.center().y());
    return stroked(lines, line);
}

/// Turns one shape.
struct Turn {
    QTransform turn;

    QList<PrintShape> operator()(const FilledPath &shape) const
    {
        return {FilledPath{turn.map(shape.path), shape.colour}};
    }
    QList<PrintShape> operator()(const DrawnPath &shape) const
    {
        return {DrawnPath{turn.map(shape.path), shape.colour, shape.widthMm}};
    }
    QList<PrintShape> operator()(const PlacedCode &shape) const
    {
        return {PlacedCode{shape.matrix, turn.mapRect(shape.area), shape.colour}};
    }
    QList<PrintShape> operator()(const PlacedImage &shape) const
    {
        return {PlacedImage{shape.image.transformed(turn), turn.mapRect(shape.area)}};
    }
    QList<PrintShape> operator()(const PlacedText &shape) const
    {
        const TextShapes outlined = textShapes(shape);
        QList<PrintShape> shapes{FilledPath{turn.map(outlined.outlines), shape.colour}};
        for (const PlacedImage &picture : outlined.pictures)
            shapes += (*this)(picture);
        return shapes;
    }
    QList<PrintShape> operator()(const PlacedGroup &shape) const
    {
        QList<PrintShape> shapes;
        for (const PrintShape &each : shapesOf(shape))
            shapes += std::visit(*this, each);
        return shapes;
    }
};

} // namespace

QPainterPath handsetPath(const QRectF &square)
{
    const QPainterPath lying = lyingHandset();
    constexpr double degrees = -135; // as it is held to the left ear
    QPainterPath held = QTransform().rotate(degrees).map(lying);
    const QRectF bounds = held.boundingRect();
    const double scale = square.width() / std::max(bounds.width(), bounds.height());
    QTransform place;
    place.translate(square.center().x(), square.center().y());
    place.scale(scale, scale);
    place.translate(-bounds.center().x(), -bounds.center().y());
    return place.map(held);
}

QPainterPath signPath(PosterSign sign, const QRectF &square)
{
    switch (sign) {
    case PosterSign::None:
        return {};
    case PosterSign::Handset:
        return handsetPath(square);
    case PosterSign::Clock:
        return clockPath(square);
    case PosterSign::Globe:
        return globePath(square);
    }
    Q_UNREACHABLE();
}

PlacedImage photoIn(const QRectF &area, const QImage &photo)
{
    const QSizeF shown = area.size().scaled(photo.size(), Qt::KeepAspectRatio);
    QRect part(QPoint(), shown.toSize().expandedTo({1, 1}).boundedTo(photo.size()));
    part.moveCenter(photo.rect().center());
    const auto *kept = new QImage(photo); // whose pixels the part is made of
    const auto forget = [](void *image) {
        delete static_cast<QImage *>(image);
    };
    const uchar *first = kept->constScanLine(part.top()) + part.left() * kept->depth() / 8;
    return {QImage(first, part.width(), part.height(), kept->bytesPerLine(), kept->format(), forget,
                   const_cast<QImage *>(kept)),
            area};
}

QPainterPath bubblePath(const QRectF &area, double radius, Qt::LayoutDirection direction)
{
    const double tail = area.height() / 8;
    const QRectF body = area.adjusted(0, 0, 0, -tail);
    QPainterPath bubble;
    bubble.addRoundedRect(body, radius, radius);
    // Out of the lower edge, and to a point under the corner, as a spoken balloon hangs.
    const double start = body.left() + 1.3 * radius;
    const QPointF point(body.left() + 0.6 * radius, area.bottom());
    constexpr double overlap = 0.5; // so that the two become one
    QPainterPath pointer;
    pointer.moveTo(start, body.bottom() - overlap);
    pointer.quadTo({start, body.bottom() + 0.62 * tail}, point);
    pointer.quadTo({start + 1.15 * tail, area.bottom() - 0.08 * tail},
                   {start + 1.55 * tail, body.bottom() - overlap});
    pointer.closeSubpath();
    bubble = bubble.united(pointer);
    if (direction == Qt::LeftToRight)
        return bubble;
    const double middle = area.center().x();
    return QTransform(-1, 0, 0, 1, 2 * middle, 0).map(bubble);
}

QList<PrintShape> turnedUpwards(const QList<PrintShape> &shapes, double width)
{
    const Turn turn{QTransform(0, -1, 1, 0, 0, width)};
    QList<PrintShape> turned;
    for (const PrintShape &shape : shapes)
        turned += std::visit(turn, shape);
    return turned;
}

QList<PrintShape> turnedHalfRound(const QList<PrintShape> &shapes, QPointF centre)
{
    const Turn turn{QTransform(-1, 0, 0, -1, 2 * centre.x(), 2 * centre.y())};
    QList<PrintShape> turned;
    for (const PrintShape &shape : shapes)
        turned += std::visit(turn, shape);
    return turned;
}

QPainterPath cropMarks(const QRectF &trim, double distanceMm, double lengthMm)
{
    QPainterPath marks;
    const auto line = [&marks](double x1, double y1, double x2, double y2) {
        marks.moveTo(x1, y1);
        marks.lineTo(x2, y2);
    };
    const double far = distanceMm + lengthMm;
    for (const double x : {trim.left(), trim.right()}) {
        line(x, trim.top() - far, x, trim.top() - distanceMm);
        line(x, trim.bottom() + distanceMm, x, trim.bottom() + far);
    }
    for (const double y : {trim.top(), trim.bottom()}) {
        line(trim.left() - far, y, trim.left() - distanceMm, y);
        line(trim.right() + distanceMm, y, trim.right() + far, y);
    }
    return marks;
}

} // namespace bellpush
