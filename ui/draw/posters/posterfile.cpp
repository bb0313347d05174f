// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterfile.h"

#include "app/core/units.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/movedshapes.h"
#include "ui/draw/press/pagepainter.h"
#include "ui/draw/press/pdfwriter.h"
#include "ui/draw/press/svgpage.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

using Reason = PosterError::Reason;

/// Ours: more dots a module say nothing more, and take time and memory.
constexpr double mostDotsPerModule = 8;

double dotsPerModule(const LaidPoster &poster, int dpi)
{
    return std::min(mostDotsPerModule, poster.report.moduleMm * dpi / mmPerInch);
}

double megapixels(QSizeF size, int dpi)
{
    constexpr double million = 1e6;
    const double dotsPerMm = dpi / mmPerInch;
    return size.width() * dotsPerMm * size.height() * dotsPerMm / million;
}

/// The code of a strip, with its quiet zone, as a printer of usual dots has it.
void addStrip(PosterPicture &picture, const LaidPoster &poster, int dpi)
{
    if (poster.stripCode.isNull())
        return;
    const double module
        = poster.stripCode.width() / (poster.report.modules - 2 * standardQuietZone);
    const double zone = standardQuietZone * module;
    const QRectF area = poster.stripCode.adjusted(-zone, -zone, zone, zone);
    const PrintPage page{.size = area.size(),
                         .trim = QRectF(QPointF(), area.size()),
                         .shapes = moved(poster.page.shapes, -area.topLeft())};
    picture.strip = pageImage(page, std::max(dpi, usualDpi));
    picture.stripDots = module * std::max(dpi, usualDpi) / mmPerInch;
}

/// The code with as much of what is around it as the page has on all sides, in dots.
QRect surroundings(const LaidPoster &poster, double dotsPerModule)
{
    constexpr double modulesAround = 12;
    const double dotsPerMm = dotsPerModule / poster.report.moduleMm;
    const QRectF code = poster.code;
    const QSizeF size = poster.page.size;
    const double margin = std::min({modulesAround * poster.report.moduleMm, code.left(), code.top(),
                                    size.width() - code.right(), size.height() - code.bottom()});
    const QRectF around = code.adjusted(-margin, -margin, margin, margin);
    return {(around.topLeft() * dotsPerMm).toPoint(),
            QSize(qRound(around.width() * dotsPerMm), qRound(around.height() * dotsPerMm))};
}

std::optional<PosterError> dotsProblem(const LaidPoster &poster, const PosterFileOptions &options)
{
    if (const auto problem = dpiProblem(options.dpi))
        return problem;
    const double pixels = megapixels(poster.page.size, options.dpi);
    if (options.format == PosterFormat::Png && pixels > PosterFileOptions::mostMegapixels)
        return PosterError{Reason::TooManyPixels, pixels, PosterFileOptions::mostMegapixels};
    return std::nullopt;
}

PosterError tooCoarse(const LaidPoster &poster, int dpi)
{
    return {Reason::TooCoarse, poster.report.moduleMm * dpi / mmPerInch};
}

Result<QByteArray, PosterError> pngFile(const LaidPoster &poster, const QString &link,
                                        const PosterFileOptions &options)
{
    const QByteArray png = toPng(poster.page, options.dpi);
    if (png.isEmpty())
        return tl::unexpected(PosterError{Reason::OutOfMemory});
    if (qrTextIn(QImage::fromData(png, "PNG")) != link)
        return tl::unexpected(tooCoarse(poster, options.dpi));
    return png;
}

Result<QByteArray, PosterError> fileBytes(const LaidPoster &poster, const QString &link,
                                          const PosterFileOptions &options)
{
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

Result<PosterFile, PosterError> scannedFile(const LaidPoster &poster, const QString &link,
                                            const PosterFileOptions &options,
                                            const Result<ScanReport, PosterError> &scan)
{
    if (!scan)
        return tl::unexpected(scan.error());
    return fileBytes(poster, link, options).map([&](const QByteArray &bytes) {
        return PosterFile{bytes, poster.report, *scan};
    });
}

} // namespace

PosterPicture posterPicture(const LaidPoster &poster, const QString &link, int dpi)
{
    if (poster.report.modules == 0)
        return {};
    const double dots = dotsPerModule(poster, dpi);
    PosterPicture picture{.page = pageImage(poster.page, dots * mmPerInch / poster.report.moduleMm),
                          .around = surroundings(poster, dots),
                          .modules = poster.report.modules,
                          .dotsPerModule = dots,
                          .link = link};
    addStrip(picture, poster, dpi);
    return picture;
}

ScanReport posterScan(const PosterPicture &picture)
{
    if (picture.page.isNull() || qrTextIn(picture.page) != picture.link)
        return {};
    const ScanReport large = scanReport(picture.page.copy(picture.around), picture.link,
                                        picture.modules, picture.dotsPerModule);
    if (picture.strip.isNull() || large.verdict == ScanReport::Verdict::Red)
        return large;
    const ScanReport small
        = scanReport(picture.strip, picture.link, picture.modules, picture.stripDots);
    return small.verdict == ScanReport::Verdict::Green ? large : small;
}

ScanReport posterScan(const LaidPoster &poster, const QString &link, int dpi)
{
    return posterScan(posterPicture(poster, link, dpi));
}

std::optional<PosterError> dpiProblem(int dpi)
{
    const int nearest
        = std::clamp(dpi, PosterFileOptions::smallestDpi, PosterFileOptions::largestDpi);
    if (nearest == dpi)
        return std::nullopt;
    return PosterError{Reason::DpiOutOfRange, double(dpi), double(nearest)};
}

std::optional<PosterError> moduleProblem(const PosterReport &report)
{
    if (report.modules == 0 || report.moduleMm >= smallestModuleMm)
        return std::nullopt;
    return PosterError{Reason::ModulesTooSmall, report.moduleMm, smallestModuleMm};
}

SettledPoster settledPoster(const PosterPlan &plan, int dpi)
{
    const LaidPoster poster = laidPoster(plan);
    return settledPoster(plan, poster, dpi, posterScan(poster, plan.link, dpi));
}

SettledPoster settledPoster(const PosterPlan &plan, const LaidPoster &poster, int dpi,
                            const ScanReport &scan)
{
    SettledPoster settled{plan, poster, scan};
    using enum PosterCodeLook;
    for (const PosterCodeLook plainer : {Coloured, Plain}) {
        if (settled.scan.verdict == ScanReport::Verdict::Green)
            return settled;
        if (plainer >= settled.plan.content.codeLook)
            continue;
        settled.plan.content.codeLook = plainer;
        settled.poster = laidPoster(settled.plan);
        settled.scan = posterScan(settled.poster, plan.link, dpi);
        settled.poster.report.isCodePlain = true;
    }
    return settled;
}

Result<ScanReport, PosterError> checkedPoster(const LaidPoster &poster, const QString &link,
                                              int dpi)
{
    const bool isTooSmall = moduleProblem(poster.report).has_value();
    return checkedPoster(poster, link, dpi,
                         isTooSmall ? ScanReport() : posterScan(poster, link, dpi));
}

Result<ScanReport, PosterError> checkedPoster(const LaidPoster &poster, const QString &link,
                                              int dpi, const ScanReport &scan)
{
    if (const auto problem = moduleProblem(poster.report))
        return tl::unexpected(*problem);
    if (scan.verdict != ScanReport::Verdict::Red)
        return scan;
    const bool isOfDots
        = dpi < usualDpi && posterScan(poster, link, usualDpi).verdict != ScanReport::Verdict::Red;
    return tl::unexpected(isOfDots ? tooCoarse(poster, dpi) : PosterError{Reason::DoesNotScan});
}

Result<PosterFile, PosterError> posterFile(const LaidPoster &poster, const QString &link,
                                           const PosterFileOptions &options)
{
    if (const auto problem = dotsProblem(poster, options))
        return tl::unexpected(*problem);
    return scannedFile(poster, link, options, checkedPoster(poster, link, options.dpi));
}

Result<PosterFile, PosterError> posterFile(const PosterPlan &plan, const PosterFileOptions &options)
{
    const LaidPoster poster = laidPoster(plan);
    if (const auto problem = dotsProblem(poster, options))
        return tl::unexpected(*problem);
    if (const auto problem = moduleProblem(poster.report))
        return tl::unexpected(*problem);
    const SettledPoster settled = settledPoster(plan, options.dpi);
    return scannedFile(settled.poster, plan.link, options,
                       checkedPoster(settled.poster, plan.link, options.dpi, settled.scan));
}

} // namespace bellpush
