// SPDX-License-Identifier: MIT
#include "ui/draw/codes/qrimage.h"

#include "app/core/units.h"
#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"

#include <cmath>
#include <cstring>

namespace bellpush {

namespace {

using Reason = QrPictureError::Reason;

// So that a size that is exactly n pixels a module is not taken for a little less.
constexpr double roundingSlack = 1e-9;

/// One row of modules as one line of pixels, a bit each.
void drawLine(uchar *bits, const QrMatrix &matrix, int row, int quietZone, int pixelsPerModule)
{
    const int pixels = modulesAcross(matrix.size(), quietZone) * pixelsPerModule;
    for (int x = 0; x < pixels; ++x) {
        if (matrix.isDark(x / pixelsPerModule - quietZone, row))
            bits[x / 8] = static_cast<uchar>(bits[x / 8] | (0x80 >> (x % 8)));
    }
}

void drawModules(QImage &image, const QrMatrix &matrix, int quietZone, int pixelsPerModule)
{
    const auto lineBytes = static_cast<std::size_t>(image.bytesPerLine());
    for (int row = 0; row < matrix.size(); ++row) {
        const int first = (row + quietZone) * pixelsPerModule;
        drawLine(image.scanLine(first), matrix, row, quietZone, pixelsPerModule);
        for (int line = first + 1; line < first + pixelsPerModule; ++line)
            std::memcpy(image.scanLine(line), image.constScanLine(first), lineBytes);
    }
}

} // namespace

Result<QrImage, QrPictureError> qrImage(const QrMatrix &matrix, const QrStyle &style)
{
    if (const auto problem = styleProblem(style))
        return tl::unexpected(*problem);

    const int modules = modulesAcross(matrix.size(), style.quietZone);
    const double modulePixels = style.sizeMm / mmPerInch * style.dpi / modules;
    QrImage result;
    result.pixelsPerModule = static_cast<int>(std::floor(modulePixels + roundingSlack));
    if (result.pixelsPerModule < 1) {
        const double least = modules * mmPerInch / style.dpi;
        return tl::unexpected(QrPictureError{Reason::TooSmallForDpi, style.sizeMm, least});
    }
    const int pixels = modules * result.pixelsPerModule;
    if (pixels > QrImage::mostPixels)
        return tl::unexpected(
            QrPictureError{Reason::TooManyPixels, double(pixels), double(QrImage::mostPixels)});
    result.sizeMm = pixels * mmPerInch / style.dpi;

    QImage image(pixels, pixels, QImage::Format_Mono);
    if (image.isNull())
        return tl::unexpected(QrPictureError{Reason::OutOfMemory});
    image.setColorTable({style.background.rgb(), style.colour.rgb()});
    image.setDotsPerMeterX(qRound(style.dpi * 1000 / mmPerInch));
    image.setDotsPerMeterY(qRound(style.dpi * 1000 / mmPerInch));
    image.fill(0);
    drawModules(image, matrix, style.quietZone, result.pixelsPerModule);
    result.image = image;
    return result;
}

} // namespace bellpush
