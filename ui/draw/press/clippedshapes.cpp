// SPDX-License-Identifier: MIT
#include "ui/draw/press/clippedshapes.h"

#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/placedglyphs.h"

#include <QPainter>
#include <QPainterPathStroker>

#include <variant>

namespace bellpush {

namespace {

/// Qt cuts curves into a few lines for each unit of length: a millimetre has to be many.
constexpr double unitsPerMm = 100;

QPainterPath scaled(const QPainterPath &path, double scale)
{
    return QTransform::fromScale(scale, scale).map(path);
}

QPainterPath cut(const QPainterPath &path, const QPainterPath &clip)
{
    return scaled(scaled(path, unitsPerMm).intersected(scaled(clip, unitsPerMm)), 1 / unitsPerMm);
}

QPainterPath outline(const DrawnPath &line)
{
    QPainterPathStroker stroker;
    stroker.setWidth(line.widthMm * unitsPerMm);
    const bool isRound = line.ends == DrawnPath::Ends::Round;
    stroker.setCapStyle(isRound ? Qt::RoundCap : Qt::FlatCap);
    stroker.setJoinStyle(isRound ? Qt::RoundJoin : Qt::MiterJoin);
    QPainterPath path = scaled(stroker.createStroke(scaled(line.path, unitsPerMm)), 1 / unitsPerMm);
    path.setFillRule(Qt::WindingFill);
    return path;
}

/// The part of a picture that is within `clip`. In pixels enough for edges that look sharp in
/// print.
QImage cutOut(const QImage &image, const QRectF &area, const QPainterPath &clip)
{
    constexpr double pixelsPerMm = 24; // 600 dpi
    constexpr double mostPixels = 2000;
    const QSizeF sharp = area.size() * pixelsPerMm;
    const QSizeF wanted
        = sharp.scaled(sharp.boundedTo({mostPixels, mostPixels}), Qt::KeepAspectRatio);
    QImage picture(wanted.toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(picture.width() / area.width(), picture.height() / area.height());
    painter.translate(-area.topLeft());
    painter.drawImage(area, image);
    QPainterPath whole;
    whole.addRect(area);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    painter.fillPath(
        scaled(scaled(whole, unitsPerMm).subtracted(scaled(clip, unitsPerMm)), 1 / unitsPerMm),
        Qt::black);
    painter.end();
    return picture.convertToFormat(QImage::Format_ARGB32);
}

/// What is left of each kind.
struct Clipper {
    const QPainterPath &clip;

    QList<PrintShape> operator()(const FilledPath &shape) const
    {
        const QRectF bounds = shape.path.controlPointRect();
        if (clip.contains(bounds))
            return {shape};
        const QPainterPath left = cut(shape.path, clip);
        return left.isEmpty() ? QList<PrintShape>()
                              : QList<PrintShape>{FilledPath{left, shape.colour}};
    }

    QList<PrintShape> operator()(const DrawnPath &shape) const
    {
        const FilledPath filled{outline(shape), shape.colour};
        return clip.contains(filled.path.controlPointRect()) ? QList<PrintShape>{shape}
                                                             : (*this)(filled);
    }

    QList<PrintShape> operator()(const PlacedImage &shape) const
    {
        if (clip.contains(shape.area))
            return {shape};
        return clip.intersects(shape.area)
            ? QList<PrintShape>{PlacedImage{cutOut(shape.image, shape.area, clip), shape.area}}
            : QList<PrintShape>();
    }

    QList<PrintShape> operator()(const PlacedText &shape) const
    {
        const TextShapes shapes = textShapes(shape);
        QRectF bounds = shapes.outlines.controlPointRect();
        for (const PlacedImage &picture : shapes.pictures)
            bounds |= picture.area;
        if (clip.contains(bounds))
            return {shape};
        QList<PrintShape> left = (*this)(FilledPath{shapes.outlines, shape.colour});
        for (const PlacedImage &picture : shapes.pictures)
            left += (*this)(picture);
        return left;
    }

    QList<PrintShape> operator()(const PlacedGroup &shape) const
    {
        QList<PrintShape> left;
        for (const PrintShape &each : shapesOf(shape))
            left += std::visit(*this, each);
        return left;
    }

    QList<PrintShape> operator()(const PlacedCode &) const
    {
        Q_ASSERT(false); // a code that is cut does not scan
        return {};
    }
};

} // namespace

QList<PrintShape> clippedShapes(const PrintShape &shape, const QPainterPath &clip)
{
    return std::visit(Clipper{clip}, shape);
}

} // namespace bellpush
