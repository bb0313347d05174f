// SPDX-License-Identifier: MIT
#include "ui/draw/codes/qrpainter.h"

#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/qrstyle.h"
#include "ui/draw/press/qrruns.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

/// The square for the whole code in device pixels: whole pixels a module, or simply as large as the
/// area where there is not one for each.
QRectF wholePixelSquare(const QRectF &deviceArea, int modules)
{
    const double space = std::min(deviceArea.width(), deviceArea.height());
    const double perModule = std::floor(space / modules + 1e-6);
    const bool isWhole = perModule >= 1;
    const double side = isWhole ? perModule * modules : space;
    const QPointF corner = deviceArea.center() - QPointF(side, side) / 2;
    if (!isWhole)
        return {corner, QSizeF(side, side)};
    return {std::round(corner.x()), std::round(corner.y()), side, side};
}

/// The square in the painter's own coordinates.
QRectF codeSquare(const QTransform &toDevice, const QRectF &area, int modules)
{
    const bool isStraight = toDevice.type() <= QTransform::TxScale && toDevice.isInvertible();
    if (isStraight)
        return toDevice.inverted().mapRect(wholePixelSquare(toDevice.mapRect(area), modules));
    const double side = std::min(area.width(), area.height());
    return {area.center() - QPointF(side, side) / 2, QSizeF(side, side)};
}

} // namespace

void paintQr(QPainter &painter, const QrMatrix &matrix, const QRectF &area,
             const QrScreenStyle &style)
{
    if (area.isEmpty())
        return;
    const int modules = modulesAcross(matrix.size(), style.quietZone);
    const QRectF square = codeSquare(painter.deviceTransform(), area, modules);
    QPainterPath path;
    for (const QRect &run : darkRuns(matrix, style.quietZone))
        path.addRect(run);

    painter.save();
    painter.fillRect(area, style.background);
    // Edges on whole pixels stay sharp under antialiasing, and all others become smooth.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / modules, square.height() / modules);
    painter.fillPath(path, style.colour);
    painter.restore();
}

} // namespace bellpush
