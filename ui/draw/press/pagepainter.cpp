// SPDX-License-Identifier: MIT
#include "ui/draw/press/pagepainter.h"

#include "app/core/units.h"
#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/pathparts.h"
#include "ui/draw/press/placedglyphs.h"
#include "ui/draw/press/qrruns.h"

#include <QBuffer>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

/// From here on a module that is a pixel wider than its neighbour is not seen, nor in a reader's
/// way, and sharp edges are worth more than equal widths. Below, edges are smoothed.
constexpr double leastPixelsToSnap = 3;

/// The module's corner (x, y) of a code in `area`, on the device; on a whole pixel if `snaps`.
struct CodeGrid {
    QPointF corner;
    double perModuleX = 0;
    double perModuleY = 0;
    bool snaps = false;

    QPointF at(int x, int y) const
    {
        const QPointF exact = corner + QPointF(x * perModuleX, y * perModuleY);
        return snaps ? QPointF(std::round(exact.x()), std::round(exact.y())) : exact;
    }
};

CodeGrid codeGrid(const QRectF &deviceArea, int modules, bool isStraight)
{
    const double across = deviceArea.width() / modules;
    const double down = deviceArea.height() / modules;
    return {deviceArea.topLeft(), across, down,
            isStraight && std::min(across, down) >= leastPixelsToSnap};
}

/// What has as many corners as a code is filled in parts.
void fill(QPainter &painter, const QPainterPath &path, const QColor &colour)
{
    constexpr int many = 600;
    if (path.elementCount() < many)
        return painter.fillPath(path, colour);
    for (const QPainterPath &part : separateParts(path))
        painter.fillPath(part, colour);
}

void paint(QPainter &painter, const FilledPath &shape)
{
    fill(painter, shape.path, shape.colour);
}

void paint(QPainter &painter, const DrawnPath &shape)
{
    const bool isRound = shape.ends == DrawnPath::Ends::Round;
    painter.strokePath(shape.path,
                       QPen(shape.colour, shape.widthMm, Qt::SolidLine,
                            isRound ? Qt::RoundCap : Qt::FlatCap,
                            isRound ? Qt::RoundJoin : Qt::MiterJoin));
}

/// One path, so that no renderer can leave a seam between two modules.
void paint(QPainter &painter, const PlacedCode &shape)
{
    const QTransform toDevice = painter.deviceTransform();
    const bool isStraight = toDevice.type() <= QTransform::TxScale && toDevice.isInvertible();
    const QTransform used = isStraight ? toDevice : QTransform();
    const CodeGrid grid = codeGrid(used.mapRect(shape.area), shape.matrix.size(), isStraight);
    QPainterPath path;
    for (const QRect &run : darkRuns(shape.matrix, 0)) {
        path.addRect(QRectF(grid.at(run.x(), run.y()),
                            grid.at(run.x() + run.width(), run.y() + run.height())));
    }
    fill(painter, used.inverted().map(path), shape.colour);
}

void paint(QPainter &painter, const PlacedImage &shape)
{
    painter.drawImage(shape.area, shape.image);
}

void paint(QPainter &painter, const PlacedText &shape)
{
    const TextShapes shapes = textShapes(shape);
    painter.fillPath(shapes.outlines, shape.colour);
    for (const PlacedImage &picture : shapes.pictures)
        paint(painter, picture);
}

void paint(QPainter &painter, const PlacedGroup &shape)
{
    for (const PrintShape &each : shapesOf(shape))
        std::visit([&painter](const auto &known) { paint(painter, known); }, each);
}

int dotsPerMeter(double dpi)
{
    return qRound(dpi / mmPerInch * 1000);
}

} // namespace

void paintPage(QPainter &painter, const PrintPage &page)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const PrintShape &shape : page.shapes)
        std::visit([&painter](const auto &known) { paint(painter, known); }, shape);
    painter.restore();
}

QImage pageImage(const PrintPage &page, double dpi)
{
    constexpr double mostPixels = 1e9; // ours: 4 GB, more than anybody has to spare for a page
    const double scale = dpi / mmPerInch;
    const QSizeF exact = page.size * scale;
    if (!(exact.width() * exact.height() <= mostPixels))
        return {};
    const QSize size = exact.toSize();
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDotsPerMeterX(dotsPerMeter(dpi));
    image.setDotsPerMeterY(dotsPerMeter(dpi));
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintPage(painter, page);
    return image;
}

QByteArray toPng(const PrintPage &page, double dpi)
{
    const QImage image = pageImage(page, dpi);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (image.isNull() || !image.save(&buffer, "PNG"))
        return {};
    return buffer.data();
}

} // namespace bellpush
