// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/postercontent.h"
#include "ui/draw/press/printpage.h"

namespace bellpush {

/// How the strips of a design lie on the paper.
struct StripsPlace {
    QRectF area{};    ///< In mm of the face.
    double below = 0; ///< How far their lines go on below, where the paper is cut later.
    double scale = 1; ///< Of letters and codes.
};

/// Strips to be torn off, laid out.
struct LaidStrips {
    QList<PrintShape> shapes{};
    QList<PosterReport::LeftOut> leftOut{};
    QRectF code{}; ///< The dark part of the first strip's code; null without.
};

LaidStrips laidStrips(const PosterStrips &strips, const StripsPlace &place,
                      const PosterContent &content);

} // namespace bellpush
