// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/moduleshape.h"
#include "app/qr/qrfinding.h"
#include "app/qr/qrpictureerror.h"
#include "app/qr/qrprint.h"

#include <QColor>
#include <QList>

#include <optional>

namespace bellpush {

/// How a code is to look on paper or as a file.
struct QrStyle {
    static constexpr double smallestSizeMm = 1;
    /// 14400 pt, where pages of PDF end (ISO 32000, annex C), are 5080 mm.
    static constexpr double largestSizeMm = 5000;
    static constexpr int largestDpi = 4800;

    double sizeMm = 30; ///< A side with the quiet zone; `smallestSizeMm` to `largestSizeMm`.
    int dpi = 300;      ///< Of a PNG; 1 to `largestDpi`.
    int quietZone = standardQuietZone; ///< Light modules on every side, 0 to `largestQuietZone`.
    QColor colour = Qt::black; ///< Of the dark modules. Opaque, and darker than the background.
    QColor background = Qt::white;
    ModuleShape shape = ModuleShape::Square;

    friend bool operator==(const QrStyle &, const QrStyle &) = default;
};

/// What is wrong with a style whatever the code, the first problem only; nothing if all is well.
std::optional<QrPictureError> styleProblem(const QrStyle &style);

/// What is allowed in a style and makes every code in it harder to read: a narrow quiet zone, low
/// contrast. The style has no problem.
QList<QrFinding> styleFindings(const QrStyle &style);

/// How much lighter the background is, in percent of white: 100 is black on white, negative is
/// inverted. Luminance stands for reflectance, as in the symbol contrast of ISO/IEC 15415.
double contrastPercent(const QColor &colour, const QColor &background);

} // namespace bellpush
