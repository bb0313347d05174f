// SPDX-License-Identifier: MIT
#include "ui/draw/codes/logo.h"

#include "app/core/units.h"
#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/codeshapes.h"
#include "ui/draw/codes/qrscan.h"
#include "ui/draw/press/pagepainter.h"

#include <QPainter>

namespace bellpush {

namespace {

constexpr int scanDots = 6; // a module, in the pictures that are checked

/// A square in the middle of a picture.
QRect middle(const QImage &picture, int side)
{
    return {(picture.width() - side) / 2, (picture.height() - side) / 2, side, side};
}

/// Whether the check is green when a logo, `across` modules wide, hides a module more on each side.
bool isGreen(const QrMatrix &matrix, const QString &text, const QrDesign &design, int across)
{
    const CodeShapes code = exactCodeShapes(matrix, design);
    QImage picture = pageImage(codePage(code), scanDots / code.moduleMm * mmPerInch);
    const QRect hidden = middle(picture, (across + 2) * scanDots);
    QPainter painter(&picture);
    painter.setClipRegion(QRegion(hidden) - QRegion(middle(picture, across * scanDots)));
    painter.fillRect(hidden, design.style.background);
    painter.end();
    const int modules = modulesAcross(matrix.size(), design.style.quietZone);
    return scanReport(picture, text, modules, scanDots).verdict == ScanReport::Verdict::Green;
}

/// A share that is `across` modules, whichever way it is rounded.
double shareOf(int across, const QrMatrix &matrix)
{
    return (across + 0.5) / matrix.size();
}

} // namespace

double safeLogoShare(const QrMatrix &matrix, const QString &text, const QrDesign &design)
{
    constexpr int parity = 2; // a patch lies in the very middle, on whole modules
    constexpr int fewestModules = 5;
    QrDesign tried = design;
    tried.callToAction.clear(); // is beside the point, and the code in the middle without it
    double safe = 0;
    const auto largest = static_cast<int>(largestLogoShare * matrix.size());
    for (int across = fewestModules; across <= largest; across += parity) {
        tried.logoShare = shareOf(across, matrix);
        if (!isGreen(matrix, text, tried, across))
            break;
        safe = tried.logoShare;
    }
    return safe;
}

} // namespace bellpush
