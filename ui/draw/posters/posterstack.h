// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/postercontent.h"
#include "ui/draw/press/printpage.h"

namespace bellpush {

/// How a stack of the design lies on the paper.
struct StackPlace {
    QRectF area{};    ///< In mm of the face.
    double scale = 1; ///< Of letters, gaps and codes.
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// A stack laid out.
struct LaidStack {
    QList<PrintShape> shapes{};
    QList<PosterReport::LeftOut> leftOut{};
    QList<PosterReport::LeftOut> withoutFont{};
    QRectF code{}; ///< Its dark part; null where the stack has none.
};

/// Lays the things of a stack out, with all its words smaller by the same measure until they fit.
LaidStack laidStack(const PosterStack &stack, const StackPlace &place,
                    const PosterContent &content);

} // namespace bellpush
