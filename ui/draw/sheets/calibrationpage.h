// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/calibration.h"
#include "ui/draw/press/printpage.h"

#include <array>

namespace bellpush {

/// What the test page says, in the reader's language and units.
struct CalibrationWords {
    QString title{};
    QString introduction{}; ///< What to do: print without scaling, measure, type in.
    /// What is measured, in the order of CalibrationReading: left, top, across, down.
    std::array<QString, 4> measures{};
    std::array<QString, 4> exact{}; ///< What an exact printer gives for each: "20.0 mm".
};

/// A page of `size` mm with a cross in each corner, rulers in mm between them, and a line for each
/// of the four lengths to measure. Printed with `calibration`, so that a printer can be checked
/// again.
PrintPage calibrationPage(QSizeF size, const Calibration &calibration,
                          const CalibrationWords &words);

} // namespace bellpush
