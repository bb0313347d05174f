// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/sheetmarks.h"

#include "ui/draw/sheets/labellayout.h"

#include <cmath>
#include <set>

namespace bellpush {

namespace {

constexpr double hairlineMm = 0.1;

/// Crop marks stay clear of what is kept, and need not be long.
constexpr double gapMm = 2;
constexpr double lengthMm = 4;

void addLine(QPainterPath &path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

/// Two marks on the line x: above and below what is between `top` and `bottom`.
void addVertical(QPainterPath &path, double x, double top, double bottom)
{
    addLine(path, {x, top}, {x, top - lengthMm});
    addLine(path, {x, bottom}, {x, bottom + lengthMm});
}

void addHorizontal(QPainterPath &path, double y, double left, double right)
{
    addLine(path, {left, y}, {left - lengthMm, y});
    addLine(path, {right, y}, {right + lengthMm, y});
}

} // namespace

QPainterPath labelOutline(const LabelStock &stock, const QRectF &label)
{
    QPainterPath path;
    if (stock.shape == LabelStock::Shape::Ellipse)
        path.addEllipse(label);
    else if (stock.cornerRadius > 0)
        path.addRoundedRect(label, stock.cornerRadius, stock.cornerRadius);
    else
        path.addRect(label);
    return path;
}

DrawnPath labelOutlines(const SheetJob &job)
{
    QPainterPath path;
    for (int index = 0; index < labelCount(job.stock); ++index)
        path.addPath(labelOutline(job.stock, calibratedLabel(job, index)));
    return {path, Qt::black, hairlineMm};
}

DrawnPath sheetCropMarks(const SheetJob &job)
{
    constexpr double perMm = 1000;
    std::set<qint64> across; // in thousandths, so that edges that meet are one
    std::set<qint64> down;
    QRectF all;
    for (int index = 0; index < labelCount(job.stock); ++index) {
        const QRectF label = calibratedLabel(job, index);
        across.insert({std::llround(label.left() * perMm), std::llround(label.right() * perMm)});
        down.insert({std::llround(label.top() * perMm), std::llround(label.bottom() * perMm)});
        all |= label;
    }
    QPainterPath path;
    for (const qint64 x : across)
        addVertical(path, static_cast<double>(x) / perMm, all.top() - gapMm, all.bottom() + gapMm);
    for (const qint64 y : down)
        addHorizontal(path, static_cast<double>(y) / perMm, all.left() - gapMm,
                      all.right() + gapMm);
    return {path, Qt::black, hairlineMm};
}

} // namespace bellpush
