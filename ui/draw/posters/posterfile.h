// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/posters/postererror.h"
#include "app/qr/scanreport.h"
#include "ui/draw/posters/posterlayout.h"

#include <QByteArray>
#include <QImage>

namespace bellpush {

enum class PosterFormat { Pdf, Svg, Png };

/// What a page is printed with at the least where nobody says more.
constexpr int usualDpi = 300;

/// How a poster becomes a file.
struct PosterFileOptions {
    static constexpr int smallestDpi = 36;        ///< Ours: of a picture to show, not to print.
    static constexpr int largestDpi = 2400;       ///< Ours.
    static constexpr double mostMegapixels = 100; ///< Ours: A3 at 600 dpi has 70.

    PosterFormat format = PosterFormat::Pdf;
    int dpi = usualDpi;          ///< A PNG's, the others' printer's; `smallestDpi` to `largestDpi`.
    bool textAsOutlines = false; ///< Of a PDF; an SVG has nothing else.
    QString title{};             ///< For the file's readers, not drawn.
};

/// A poster's page as a printer's dots have it: nothing of it belongs to a thread any more.
struct PosterPicture {
    QImage page{};  ///< Null without a code.
    QRect around{}; ///< The code with as much of what is around it as the page has on all sides.
    int modules = 0;
    double dotsPerModule = 0;
    QImage strip{}; ///< The code of a strip to be torn off, as the printer has it; null without.
    double stripDots = 0; ///< A module of that.
    QString link{};       ///< What the codes should say.
};

/// Painted in the thread in which the poster was laid out.
PosterPicture posterPicture(const LaidPoster &poster, const QString &link, int dpi);

/// How well its codes read, found in any thread: first on the whole page, then as a camera sees it;
/// the one that reads worse. A page without code does not scan.
ScanReport posterScan(const PosterPicture &picture);

/// The same of a poster at the dots it will be printed with.
ScanReport posterScan(const LaidPoster &poster, const QString &link, int dpi);

/// A poster whose code has the look that was asked for, or the next plainer one that scans without
/// doubt.
struct SettledPoster {
    PosterPlan plan{}; ///< With that look.
    LaidPoster poster{};
    ScanReport scan{}; ///< At the dots it was settled for.
};

SettledPoster settledPoster(const PosterPlan &plan, int dpi);

/// The same where the scan of the plan as it is was found already.
SettledPoster settledPoster(const PosterPlan &plan, const LaidPoster &poster, int dpi,
                            const ScanReport &scan);

/// What is wrong with so many dots.
std::optional<PosterError> dpiProblem(int dpi);

/// Whether a module is smaller than printers can print: then no way of printing takes the poster.
std::optional<PosterError> moduleProblem(const PosterReport &report);

/// What a poster passes before it leaves, whichever way it does. Never red. Errors:
/// ModulesTooSmall, DoesNotScan, TooCoarse where more dots would help.
Result<ScanReport, PosterError> checkedPoster(const LaidPoster &poster, const QString &link,
                                              int dpi);

/// The same where its scan at `dpi` was found already.
Result<ScanReport, PosterError> checkedPoster(const LaidPoster &poster, const QString &link,
                                              int dpi, const ScanReport &scan);

/// A finished file, known to scan.
struct PosterFile {
    QByteArray bytes{};
    PosterReport report{};
    ScanReport scan{}; ///< Never red.
};

/// The file, of a page whose code was read back: a PNG's from its own pixels. The same arguments
/// give the same bytes.
Result<PosterFile, PosterError> posterFile(const LaidPoster &poster, const QString &link,
                                           const PosterFileOptions &options);

/// The same of a poster that is settled first.
Result<PosterFile, PosterError> posterFile(const PosterPlan &plan,
                                           const PosterFileOptions &options);

} // namespace bellpush
