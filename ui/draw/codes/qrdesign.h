// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/codes/qrstyle.h"

#include <QImage>
#include <QString>

namespace bellpush {

/// A code with what shops put around and into it.
struct QrDesign {
    QrStyle style{};
    QImage logo{}; ///< In the middle, on a patch of background; null for none.
    /// The side of the square that the logo's patch may fill, as a part of the code's width without
    /// the quiet zone; up to `largestLogoShare`. See `safeLogoShare()`.
    double logoShare = 0;
    QString callToAction{}; ///< In a frame below the code; empty for no frame.
};

} // namespace bellpush
