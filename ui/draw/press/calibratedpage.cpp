// SPDX-License-Identifier: MIT
#include "ui/draw/press/calibratedpage.h"

#include "ui/draw/press/movedshapes.h"

#include <QTransform>

#include <algorithm>

namespace bellpush {

namespace {

void calibrate(FilledPath &shape, const QTransform &transform)
{
    shape.path = transform.map(shape.path);
}

void calibrate(DrawnPath &shape, const QTransform &transform)
{
    shape.path = transform.map(shape.path);
}

void calibrate(PlacedCode &shape, const QTransform &transform)
{
    // Square still, in the middle of where it was to be: what lies around it only grows.
    const double side = shape.area.width() * std::min(transform.m11(), transform.m22());
    const QPointF middle = transform.map(shape.area.center());
    shape.area = {middle - QPointF(side, side) / 2, QSizeF(side, side)};
}

void calibrate(PlacedText &shape, const QTransform &transform)
{
    shape.origin = transform.map(shape.origin);
    shape.mmPerUnit *= std::min(transform.m11(), transform.m22());
}

void calibrate(PlacedImage &shape, const QTransform &transform)
{
    shape.area = transform.mapRect(shape.area);
}

void calibrate(PlacedGroup &shape, const QTransform &transform)
{
    ShapeGroup group{.area = transform.mapRect(shape.group->area.translated(shape.origin)),
                     .shapes = shapesOf(shape)};
    for (PrintShape &each : group.shapes)
        std::visit([&transform](auto &known) { calibrate(known, transform); }, each);
    shape = {std::make_shared<const ShapeGroup>(group), {}};
}

} // namespace

PrintPage calibrated(PrintPage page, const Calibration &calibration)
{
    const QTransform transform(calibration.scale.x(), 0, 0, calibration.scale.y(),
                               calibration.offset.x(), calibration.offset.y());
    for (PrintShape &shape : page.shapes)
        std::visit([&transform](auto &known) { calibrate(known, transform); }, shape);
    return page;
}

} // namespace bellpush
