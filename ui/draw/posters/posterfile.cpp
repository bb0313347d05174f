// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterfile.h"

#include "app/qr/qrprint.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/press/svgpage.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

using Reason = PosterError::Reason;

constexpr double mmPerInch = 25.4;
constexpr double dotsPerModule = 8; // sharp enough to be print, and no more work than that

double megapixels(QSizeF size, int dpi)
{
    constexpr double million = 1e6;
    const double dotsPerMm = dpi / mmPerInch;
    return size.width() * dotsPerMm * size.height() * dotsPerMm / million;
}

/// The code with as much of what is around it as the page has on all sides.
QImage surroundings(const QImage &page, const LaidPoster &poster)
{
    constexpr double modulesAround = 12;
    const double dotsPerMm = dotsPerModule / poster.report.moduleMm;
    const QRectF code = poster.code;
    const QSizeF size = poster.page.size;
    const double margin = std::min({modulesAround * poster.report.moduleMm, code.left(), code.top(),
                                    size.width() - code.right(), size.height() - code.bottom()});
    const QRectF around = code.adjusted(-margin, -margin, margin, margin);
    return page.copy(
        QRect((around.topLeft() * dotsPerMm).toPoint(),
              QSize(qRound(around.width() * dotsPerMm), qRound(around.height() * dotsPerMm))));
}

std::optional<PosterError> pixelProblem(const LaidPoster &poster, const PosterFileOptions &options)
{
    if (options.dpi < PosterFileOptions::smallestDpi || options.dpi > PosterFileOptions::largestDpi)
        return PosterError{
            Reason::DpiOutOfRange, static_cast<double>(options.dpi),
            static_cast<double>(std::clamp(options.dpi, PosterFileOptions::smallestDpi,
                                           PosterFileOptions::largestDpi))};
    const double pixels = megapixels(poster.page.size, options.dpi);
    if (pixels > PosterFileOptions::mostMegapixels)
        return PosterError{Reason::TooManyPixels, pixels, PosterFileOptions::mostMegapixels};
    return std::nullopt;
}

Result<QByteArray, PosterError> pngFile(const LaidPoster &poster, const QString &link,
                                        const PosterFileOptions &options)
{
    if (const auto problem = pixelProblem(poster, options))
        return tl::unexpected(*problem);
    const QByteArray png = toPng(poster.page, options.dpi);
    if (png.isEmpty())
        return tl::unexpected(PosterError{Reason::OutOfMemory});
    if (qrTextIn(QImage::fromData(png, "PNG")) != link)
        return tl::unexpected(
            PosterError{Reason::TooCoarse, poster.report.moduleMm * options.dpi / mmPerInch});
    return png;
}

} // namespace

ScanReport posterScan(const LaidPoster &poster, const QString &link)
{
    if (poster.report.modules == 0)
        return {};
    const QImage page = pageImage(poster.page, dotsPerModule * mmPerInch / poster.report.moduleMm);
    if (qrTextIn(page) != link)
        return {};
    return scanReport(surroundings(page, poster), link, poster.report.modules, dotsPerModule);
}

Result<QByteArray, PosterError> posterFile(const LaidPoster &poster, const QString &link,
                                           const PosterFileOptions &options)
{
    if (poster.report.modules > 0 && poster.report.moduleMm < smallestModuleMm)
        return tl::unexpected(
            PosterError{Reason::ModulesTooSmall, poster.report.moduleMm, smallestModuleMm});
    if (posterScan(poster, link).verdict == ScanReport::Verdict::Red)
        return tl::unexpected(PosterError{Reason::DoesNotScan});
    switch (options.format) {
    case PosterFormat::Pdf:
        return toPdf(poster.page,
                     {.title = options.title, .textAsOutlines = options.textAsOutlines});
    case PosterFormat::Svg:
        return toSvg(poster.page, options.title);
    case PosterFormat::Png:
        return pngFile(poster, link, options);
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
