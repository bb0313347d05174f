// SPDX-License-Identifier: MIT
#include "ui/draw/codes/qrscan.h"

#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/qrcamera.h"

#define ZX_USE_UTF8 1 // Result::text() in UTF-8, as it will be in later versions
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <exception>
#include <vector>

namespace bellpush {

namespace {

constexpr double focusedPixels = 5; // a module at arm's length
constexpr double lightLost = 0.65;  // a shop window's glare, or a hand's shadow

/// A detector looks at a grid of pixels, and at each size some codes from version 20 on slip past
/// it; at others they do not.
constexpr std::array<double, 3> nearer{1.0, 1.15, 0.9};

std::optional<QString> read(const ZXing::ImageView &view, const ZXing::DecodeHints &hints)
{
    try {
        const ZXing::Result result = ZXing::ReadBarcode(view, hints);
        if (!result.isValid())
            return std::nullopt;
        return QString::fromStdString(result.text());
    } catch (const std::exception &) {
        return std::nullopt;
    }
}

bool reads(const QImage &picture, const QString &text, double moduleDots, int modules,
           CameraView view)
{
    const double pixels = view.pixelsPerModule;
    return std::ranges::any_of(nearer, [&](double factor) {
        view.pixelsPerModule = pixels * factor;
        return qrTextIn(asSeenByACamera(picture, moduleDots, modules, view)) == text;
    });
}

} // namespace

std::optional<QString> qrTextIn(const QImage &picture)
{
    if (picture.isNull())
        return std::nullopt;
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(gray.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    if (auto text = read(view, hints))
        return text;
    // By its surroundings an evenly gray area, as no camera ever sees one, counts as light if it is
    // lighter than half of what is lightest.
    hints.setBinarizer(ZXing::Binarizer::GlobalHistogram);
    return read(view, hints);
}

ScanReport scanReport(const QImage &asPrinted, const QString &text, int modules, double moduleDots)
{
    using enum ScanReport::Reason;
    using enum ScanReport::Verdict;
    const QImage gray = asPrinted.convertToFormat(QImage::Format_Grayscale8); // once: it is dear
    const auto said = qrTextIn(gray);
    if (!said)
        return {Red, UnreadableAsPrinted};
    if (*said != text)
        return {Red, SaysSomethingElse};

    const std::array<std::pair<ScanReport::Reason, CameraView>, 3> views{{
        {UnreadableWhenSoft, {.pixelsPerModule = focusedPixels, .blur = 3}},
        {UnreadableFromAfar, {.pixelsPerModule = comfortablePixelsPerModule(modules), .blur = 1}},
        {UnreadableInUnevenLight,
         {.pixelsPerModule = focusedPixels, .blur = 1, .lightLost = lightLost}},
    }};
    std::optional<ScanReport::Reason> first;
    std::size_t missed = 0;
    for (const auto &[reason, view] : views) {
        if (reads(gray, text, moduleDots, modules, view))
            continue;
        first = first.value_or(reason);
        ++missed;
    }
    if (!first)
        return {Green, ReadsInEveryView};
    return {missed == views.size() ? Red : Amber, *first};
}

ScanReport scanReport(const QImage &asPrinted, const QString &text, int modules)
{
    return scanReport(asPrinted, text, modules, double(asPrinted.width()) / modules);
}

bool readsBack(const QrMatrix &matrix, const QString &text)
{
    constexpr std::size_t pixelsPerModule = 4;
    constexpr std::uint32_t light = 0xffff'ffff; // a module's pixels in one line
    const auto modules = static_cast<std::size_t>(modulesAcross(matrix.size()));
    std::vector<std::uint32_t> picture(modules * modules * pixelsPerModule, light);
    for (int y = 0; y < matrix.size(); ++y) {
        const std::size_t line = static_cast<std::size_t>(y + standardQuietZone) * pixelsPerModule;
        std::uint32_t *first = picture.data() + line * modules;
        for (int x = 0; x < matrix.size(); ++x)
            first[x + standardQuietZone] = matrix.isDark(x, y) ? 0 : light;
        for (std::size_t copy = 1; copy < pixelsPerModule; ++copy)
            std::memcpy(first + copy * modules, first, modules * sizeof(std::uint32_t));
    }

    const int side = static_cast<int>(modules * pixelsPerModule);
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setIsPure(true); // nothing but the code, and straight
    hints.setTryHarder(false);
    hints.setTryRotate(false);
    hints.setTryDownscale(false);
    hints.setBinarizer(ZXing::Binarizer::BoolCast);
    return read({reinterpret_cast<const std::uint8_t *>(picture.data()), side, side,
                 ZXing::ImageFormat::Lum},
                hints)
        == text;
}

} // namespace bellpush
