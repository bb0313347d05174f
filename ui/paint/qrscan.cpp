// SPDX-License-Identifier: MIT
#include "ui/paint/qrscan.h"

#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"
#include "ui/paint/qrimage.h"

#define ZX_USE_UTF8 1 // Result::text() in UTF-8, as it will be in later versions
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <exception>

namespace bellpush {

namespace {

/// At each of these some codes from version 20 on slip past the detector, at others than at the
/// next.
constexpr std::array cameraPixelsPerModule{3.5, 3.0, 4.0};

constexpr int mostPixelsPerModule = 16; // more tell a camera nothing

constexpr int fullLight = 256;
constexpr int lightLost = 128; // half of the light is gone in the far corner

std::optional<QString> readGray(const QImage &gray)
{
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(gray.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    try {
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        if (!result.isValid())
            return std::nullopt;
        return QString::fromStdString(result.text());
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

/// Leaves pixels out of a picture wider than `widest`, because smooth scaling takes four bytes for
/// each of them.
QImage thinned(const QImage &picture, int widest)
{
    return picture.width() <= widest ? picture : picture.scaled(widest, widest);
}

/// The mean of the three by three pixels around (x, y); past the edge, the edge goes on.
int softened(const QImage &gray, int x, int y)
{
    int sum = 0;
    for (int dy = -1; dy <= 1; ++dy) {
        const uchar *line = gray.constScanLine(std::clamp(y + dy, 0, gray.height() - 1));
        for (int dx = -1; dx <= 1; ++dx)
            sum += line[std::clamp(x + dx, 0, gray.width() - 1)];
    }
    return sum / 9;
}

} // namespace

std::optional<QString> qrTextIn(const QImage &picture)
{
    if (picture.isNull())
        return std::nullopt;
    return readGray(picture.convertToFormat(QImage::Format_Grayscale8));
}

QImage asSeenByACamera(const QImage &picture, int modules, double pixelsPerModule)
{
    const int side = qRound(modules * pixelsPerModule);
    const QImage sharp = thinned(picture, modules * mostPixelsPerModule)
                             .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_Grayscale8);
    QImage seen(sharp.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < seen.height(); ++y) {
        uchar *line = seen.scanLine(y);
        for (int x = 0; x < seen.width(); ++x) {
            const int light = fullLight - lightLost * (x + y) / (2 * side);
            line[x] = static_cast<uchar>(softened(sharp, x, y) * light / fullLight);
        }
    }
    return seen;
}

bool scansAs(const QImage &picture, int modules, const QString &text)
{
    return qrTextIn(picture) == text
        && std::ranges::any_of(cameraPixelsPerModule, [&](double pixelsPerModule) {
               return qrTextIn(asSeenByACamera(picture, modules, pixelsPerModule)) == text;
           });
}

ScanReport scanReport(const QImage &asPrinted, const QString &text, int modules, double moduleDots)
{
    using enum ScanReport::Reason;
    using enum ScanReport::Verdict;
    const auto said = qrTextIn(asPrinted);
    if (!said)
        return {Red, UnreadableAsPrinted};
    if (*said != text)
        return {Red, SaysSomethingElse};
    const int acrossPage = qRound(asPrinted.width() / moduleDots);
    const double pixels = comfortablePixelsPerModule(modules);
    if (qrTextIn(asSeenByACamera(asPrinted, acrossPage, pixels)) != text)
        return {Amber, UnreadableFromAfar};
    return {Green, ReadsInEveryView};
}

bool readsBack(const QrMatrix &matrix, const QString &text)
{
    constexpr int pixels = 4;
    constexpr int dpi = 254; // ten to the mm
    const QrStyle style{.sizeMm = modulesAcross(matrix, QrStyle::standardQuietZone) * pixels / 10.0,
                        .dpi = dpi};
    const auto image = qrImage(matrix, style);
    return image && qrTextIn(image->image) == text;
}

} // namespace bellpush
