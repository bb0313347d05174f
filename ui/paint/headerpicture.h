// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/message/headermedia.h"

#include <QImage>

#include <variant>

namespace bellpush {

/// How many pixels are unpacked, so that no picture takes more than about 80 MB while it is read,
/// besides its file (5 MB at most) and the result: a PNG takes 4 bytes a pixel, one with a palette
/// 5; a JPEG in several passes 6 (three channels of 16-bit coefficients); a plain JPEG only some of
/// its rows, so that its bound is one of time. Ours; a photo of 12 megapixels passes each of them.
constexpr qint64 mostPngPixels = 16'000'000;
constexpr qint64 mostPassedJpegPixels = 13'000'000;
constexpr qint64 mostPlainJpegPixels = 50'000'000;

/// The picture in `bytes`, upright and scaled down to fit into `largest` (never up). A plain
/// function of its arguments: any thread may call it. Meant for a `largest` of at most about
/// 1000 × 1000, because a JPEG may be unpacked to twice that on the way.
///
/// Errors: Empty, NotAnImage, TooManyPixels, UnsupportedDepth, UnsupportedColors, BrokenImage.
Result<QImage, MediaError> headerPicture(const QByteArray &bytes, QSize largest);

struct NoHeaderMedia {
    friend bool operator==(const NoHeaderMedia &, const NoHeaderMedia &) = default;
};

struct HeaderMediaLoading {
    friend bool operator==(const HeaderMediaLoading &, const HeaderMediaLoading &) = default;
};

/// What there is to paint of a header's media: nothing, the wait for it, a picture, what is known
/// of a film or a file, or why there is nothing to see.
using HeaderPictureState
    = std::variant<NoHeaderMedia, HeaderMediaLoading, QImage, CheckedMedia, MediaError>;

} // namespace bellpush
