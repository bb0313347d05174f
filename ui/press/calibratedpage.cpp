// SPDX-License-Identifier: MIT
#include "ui/press/calibratedpage.h"

#include <QTransform>

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
    shape.area.moveTopLeft(transform.map(shape.area.topLeft()));
}

void calibrate(PlacedText &shape, const QTransform &transform)
{
    shape.origin = transform.map(shape.origin);
}

void calibrate(PlacedImage &shape, const QTransform &transform)
{
    shape.area = transform.mapRect(shape.area);
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
