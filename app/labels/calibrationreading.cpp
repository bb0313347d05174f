// SPDX-License-Identifier: MIT
#include "app/labels/calibrationreading.h"

#include <algorithm>
#include <optional>

namespace bellpush {

namespace {

using Reason = CalibrationError::Reason;

/// What a printer does along one side of the page: what is asked for at x comes out at
/// scale · x + offset.
struct Deed {
    double scale = 1;
    double offset = 0;
};

/// `asked`: for the first and the second cross; `edge` and `span`: what was measured.
Deed deedOf(double askedFirst, double askedSecond, double edge, double span)
{
    const double scale = span / (askedSecond - askedFirst);
    return {scale, edge - askedFirst * scale};
}

std::optional<CalibrationError> rangeProblem(Reason reason, Qt::Orientation direction, double value,
                                             double least, double most)
{
    if (value >= least && value <= most)
        return std::nullopt;
    return CalibrationError{reason, direction, value, value > most ? most : least};
}

std::optional<CalibrationError> problemOf(double offset, double scale, Qt::Orientation direction)
{
    if (const auto problem = rangeProblem(Reason::ScaleTooFarOff, direction, scale,
                                          Calibration::smallestScale, Calibration::largestScale))
        return problem;
    return rangeProblem(Reason::OffsetTooLarge, direction, offset, -Calibration::largestOffsetMm,
                        Calibration::largestOffsetMm);
}

} // namespace

QRectF calibrationCrosses(QSizeF page)
{
    constexpr double usualMm = 20; // clear of what printers cannot print on
    const double margin = std::min({usualMm, page.width() / 5, page.height() / 5});
    return QRectF({}, page).adjusted(margin, margin, -margin, -margin);
}

CalibrationReading exactReading(QSizeF page)
{
    const QRectF crosses = calibrationCrosses(page);
    return {crosses.left(), crosses.top(), crosses.width(), crosses.height()};
}

Result<Calibration, CalibrationError> calibrationFrom(const CalibrationReading &reading,
                                                      QSizeF page, const Calibration &printedWith)
{
    const QRectF crosses = calibrationCrosses(page);
    const QPointF first = calibrated(crosses.topLeft(), printedWith);
    const QPointF second = calibrated(crosses.bottomRight(), printedWith);
    const Deed across = deedOf(first.x(), second.x(), reading.left, reading.across);
    const Deed down = deedOf(first.y(), second.y(), reading.top, reading.down);
    const Calibration undone{.offset = {-across.offset / across.scale, -down.offset / down.scale},
                             .scale = {1 / across.scale, 1 / down.scale}};
    if (const auto problem = problemOf(undone.offset.x(), undone.scale.x(), Qt::Horizontal))
        return tl::unexpected(*problem);
    if (const auto problem = problemOf(undone.offset.y(), undone.scale.y(), Qt::Vertical))
        return tl::unexpected(*problem);
    return undone;
}

} // namespace bellpush
