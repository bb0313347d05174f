// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrpictureerror.h"

#include <QColor>

#include <optional>

namespace bellpush {

class QrMatrix;

/// How a code is to look on paper or as a file.
struct QrStyle {
    static constexpr double smallestSizeMm = 1;
    /// 14400 pt, where pages of PDF end (ISO 32000, annex C), are 5080 mm.
    static constexpr double largestSizeMm = 5000;
    static constexpr int largestDpi = 4800;
    static constexpr int largestQuietZone = 40; ///< Ours: ten times what the standard asks for.

    double sizeMm = 30; ///< A side with the quiet zone; `smallestSizeMm` to `largestSizeMm`.
    int dpi = 300;      ///< Of a PNG; 1 to `largestDpi`.
    int quietZone = 4; ///< Light modules on every side, 0 to `largestQuietZone` (ISO/IEC 18004: 4).
    QColor colour = Qt::black; ///< Of the dark modules. Opaque, and darker than the background.
    QColor background = Qt::white;

    friend bool operator==(const QrStyle &, const QrStyle &) = default;
};

/// What is wrong with a style whatever the code, the first problem only; nothing if all is well.
std::optional<QrPictureError> styleProblem(const QrStyle &style);

/// How much lighter the background is, in percent of white: 100 is black on white, negative is
/// inverted. Luminance stands for reflectance, as in the symbol contrast of ISO/IEC 15415.
double contrastPercent(const QColor &colour, const QColor &background);

/// A side with the quiet zone, in modules.
int modulesAcross(const QrMatrix &matrix, int quietZone);

/// The smallest print we call safe, a side with the quiet zone in mm: modules of 0.42 mm, five dots
/// of a 300 dpi printer where DENSO WAVE asks for four or more (qrcode.com, "Point for setting the
/// module size"), and never under 20 mm, so that by the rule of ten (reading distance = ten times
/// the size) it reads from 20 cm, as near as phones focus well.
double smallestSafeSizeMm(const QrMatrix &matrix, int quietZone);

} // namespace bellpush
