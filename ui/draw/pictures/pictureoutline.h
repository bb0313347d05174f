// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace bellpush {

/// What a picture's file says of itself, read without unpacking anything.
struct PictureOutline {
    QSize size;
    int depth = 0;         ///< Bits a channel.
    int channels = 0;      ///< JPEG only.
    bool inPasses = false; ///< JPEG: comes in several scans, so that all of it is held at once.
};

/// A JPEG's outline. Absent unless it is whole, from its first marker to its end-of-image, and has
/// no more than `mostScans`. Source: ITU-T T.81, annex B.
std::optional<PictureOutline> jpegOutline(QByteArrayView bytes);

/// A scan of a few bytes takes as long as the picture is large: a file of nothing but scans would
/// take hours. Ours: ten are usual, and libjpeg's own guide advises a limit.
constexpr int mostScans = 100;

/// A PNG's outline. Absent unless its first part is a header and its last an end. Source: RFC 2083.
std::optional<PictureOutline> pngOutline(QByteArrayView bytes);

/// The PNG without everything that is not its pixels. What is left out (texts, profiles) may
/// unpack to a thousand times its size, whatever the picture's own size. Nothing if it is cut off.
QByteArray pngPixels(QByteArrayView bytes);

} // namespace bellpush
