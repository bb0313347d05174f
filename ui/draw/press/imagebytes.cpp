// SPDX-License-Identifier: MIT
#include "ui/draw/press/imagebytes.h"

#include <QImage>

#include <algorithm>

namespace bellpush {

namespace {

/// The rows one after the other, without the bytes that fill them up.
QByteArray rowsOf(const QImage &image)
{
    const qsizetype length = qsizetype(image.width()) * image.depth() / 8;
    QByteArray bytes;
    bytes.reserve(length * image.height());
    for (int y = 0; y < image.height(); ++y)
        bytes.append(reinterpret_cast<const char *>(image.constScanLine(y)), length);
    return bytes;
}

} // namespace

ImageBytes imageBytes(const QImage &image)
{
    const bool isGray = image.allGray();
    return {
        rowsOf(image.convertToFormat(isGray ? QImage::Format_Grayscale8 : QImage::Format_RGB888)),
        isGray};
}

QByteArray alphaBytes(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return {};
    const QByteArray bytes = rowsOf(image.convertToFormat(QImage::Format_Alpha8));
    constexpr char opaque = '\xff';
    const bool isOpaque = std::ranges::all_of(bytes, [](char byte) { return byte == opaque; });
    return isOpaque ? QByteArray() : bytes;
}

} // namespace bellpush
