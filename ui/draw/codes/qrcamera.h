// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace bellpush {

/// How a phone sees a print.
struct CameraView {
    double pixelsPerModule = 4;
    int blur = 0;         ///< Pixels on each side that a pixel is mixed with.
    double lightLost = 0; ///< 0 to 1: how much darker it is where there is least light.
};

/// A gray picture as a camera sees it. `moduleDots`: its pixels a module. `modules`: across the
/// code with its quiet zone; from one corner of it to the other the light falls, and in a picture
/// that is larger it rises again, and so on.
QImage asSeenByACamera(const QImage &picture, double moduleDots, int modules,
                       const CameraView &view);

} // namespace bellpush
