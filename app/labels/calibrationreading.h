// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/labels/calibration.h"

#include <QRectF>

namespace bellpush {

/// What was measured on a printed test page, in mm. Its crosses are the corners of
/// `calibrationCrosses()`.
struct CalibrationReading {
    double left = 0;   ///< The paper's left edge to the first cross.
    double top = 0;    ///< The paper's upper edge to it.
    double across = 0; ///< The first cross to the one at its right.
    double down = 0;   ///< The first cross to the one below.

    friend bool operator==(const CalibrationReading &, const CalibrationReading &) = default;
};

/// Why no calibration follows from what was measured.
struct CalibrationError {
    enum class Reason {
        OffsetTooLarge, ///< value: mm; limit: the bound crossed. Left or top.
        ScaleTooFarOff, ///< value: 1 is as it is; limit: the bound crossed. Across or down.
    };

    Reason reason{};
    Qt::Orientation direction = Qt::Horizontal; ///< Which of the two.
    double value = 0;
    double limit = 0;

    friend bool operator==(const CalibrationError &, const CalibrationError &) = default;
};

/// Where the crosses of a page of this size (mm) belong.
QRectF calibrationCrosses(QSizeF page);

/// What is measured if the printer is exact.
CalibrationReading exactReading(QSizeF page);

/// What makes the printer exact, if a test page that was printed with `printedWith` measures
/// `reading`. Errors: both reasons.
Result<Calibration, CalibrationError> calibrationFrom(const CalibrationReading &reading,
                                                      QSizeF page, const Calibration &printedWith);

} // namespace bellpush
