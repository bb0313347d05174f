// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/draw/codes/qrstyle.h"

#include <QImage>

namespace bellpush {

class QrMatrix;

/// A code in pixels, every module the same whole number of them.
struct QrImage {
    /// On a side: what QImageReader still reads back under its own limit, 128 MB at 4 bytes a
    /// pixel.
    static constexpr int mostPixels = 5500;

    QImage image;      ///< One bit a pixel with the style's two colours; its dpi is set.
    double sizeMm = 0; ///< The true size of a side: at most what the style asked for.
    int pixelsPerModule = 0;
};

/// The largest image within the style's size whose modules are whole pixels. Does not scan it.
/// Errors: those of `styleProblem()`, TooSmallForDpi, TooManyPixels, OutOfMemory.
Result<QrImage, QrPictureError> qrImage(const QrMatrix &matrix, const QrStyle &style);

} // namespace bellpush
