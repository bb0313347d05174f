// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/media.h"

#include <QImage>

namespace bellpush {

/// How many pixels are unpacked at once, so that no picture takes more than about 75 MB while it is
/// read, its file and the result included: the program, at 50 to 70 MB, is to stay below 150. A PNG
/// takes 4 bytes a pixel, a grey one or one with a palette 5; a JPEG in several passes 6 (three
/// channels of 16-bit coefficients). Ours; a photo of 12 megapixels (4032 × 3024) passes.
constexpr qint64 mostPixels = 12'500'000;

/// The same for other JPEGs, of which only some rows are held: a bound of time.
constexpr qint64 mostPlainJpegPixels = 50'000'000;

/// The picture in `bytes`, upright and scaled down to fit into `largest` (never up). A plain
/// function of its arguments: any thread may call it. Meant for a `largest` of at most about
/// 1000 × 1000, because a JPEG may be unpacked to twice that on the way.
///
/// Errors: Empty, NotAnImage, TooManyPixels, UnsupportedDepth, UnsupportedColors, BrokenImage.
Result<QImage, MediaError> headerPicture(const QByteArray &bytes, QSize largest);

} // namespace bellpush
