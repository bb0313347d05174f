// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/postercontent.h"
#include "ui/draw/press/printpage.h"

namespace bellpush {

/// A poster as a page, and what there is to know of it.
struct LaidPoster {
    PrintPage page{};
    PosterReport report{};
    QRectF code{};      ///< The dark part of its code on the page; of a tent's, that of the front.
    QRectF stripCode{}; ///< That of the first strip to be torn off; null where strips have none.
};

/// Lays a poster out. The paper is one of the design's. A headline that is read from the right
/// turns the whole composition; without a code, its place is gray.
LaidPoster laidPoster(const PosterDesign &design, const PosterSheet &sheet,
                      const PosterContent &content);

/// A poster that can be laid out, in whatever thread.
struct PosterPlan {
    PosterDesign design{};
    PosterSheet sheet{};
    PosterContent content{};
    QString link{}; ///< What the code says.
};

LaidPoster laidPoster(const PosterPlan &plan);

} // namespace bellpush
