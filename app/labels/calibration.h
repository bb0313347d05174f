// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QSizeF>

namespace bellpush {

/// What makes a printer's page land where it should: a point at (x, y) mm is asked for at
/// (x · scale + offset). The scale is about the page's top left corner.
struct Calibration {
    static constexpr double largestOffsetMm = 20; ///< Ours, either way: more is the wrong paper.
    static constexpr double smallestScale = 0.9;  ///< Ours.
    static constexpr double largestScale = 1.1;   ///< Ours.

    QPointF offset{};    ///< In mm; to the right and down is positive.
    QPointF scale{1, 1}; ///< Across and down; 1 is as it is.

    friend bool operator==(const Calibration &, const Calibration &) = default;
};

/// Where a point of the page (mm) is to be asked for.
inline QPointF calibrated(QPointF point, const Calibration &calibration)
{
    return {point.x() * calibration.scale.x() + calibration.offset.x(),
            point.y() * calibration.scale.y() + calibration.offset.y()};
}

} // namespace bellpush
