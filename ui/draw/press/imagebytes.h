// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QImage;

namespace bellpush {

/// A picture's colours row by row: a byte a pixel if all are gray, else red, green and blue.
struct ImageBytes {
    QByteArray bytes{};
    bool isGray = false;
};

/// Where a picture is transparent, its colours still count.
ImageBytes imageBytes(const QImage &image);

/// How opaque each pixel is, a byte each; empty if all are opaque.
QByteArray alphaBytes(const QImage &image);

} // namespace bellpush
