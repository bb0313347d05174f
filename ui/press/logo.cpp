// SPDX-License-Identifier: MIT
#include "ui/press/logo.h"

#include "app/qr/qrmatrix.h"
#include "ui/paint/qrscan.h"
#include "ui/press/codeshapes.h"
#include "ui/press/pagepainter.h"

#include <QImageReader>

namespace bellpush {

namespace {

// Ours: 600 dpi on the largest logo of a 100 mm code are 700.
constexpr int mostPixels = 1024;

constexpr double mmPerInch = 25.4;
constexpr double scanDots = 6; // a module, in the pictures that are checked

bool isGreen(const QrMatrix &matrix, const QString &text, const QrDesign &design)
{
    const CodeShapes code = exactCodeShapes(matrix, design);
    const QImage picture = pageImage(codePage(code), scanDots / code.moduleMm * mmPerInch);
    const int modules = modulesAcross(matrix, design.style.quietZone);
    return scanReport(picture, text, modules, scanDots).verdict == ScanReport::Verdict::Green;
}

/// A share that is `across` modules, whichever way it is rounded.
double shareOf(int across, const QrMatrix &matrix)
{
    return (across + 0.5) / matrix.size();
}

} // namespace

QImage readLogo(QIODevice &device)
{
    QImageReader reader(&device);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool isVector = reader.format() == "svg" || reader.format() == "svgz";
    if (isVector || size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    return reader.read();
}

double safeLogoShare(const QrMatrix &matrix, const QString &text, const QrDesign &design)
{
    constexpr int parity = 2; // a patch lies in the very middle, on whole modules
    constexpr int fewestModules = 5;
    QrDesign tried = design;
    double safe = 0;
    const auto largest = static_cast<int>(QrDesign::largestLogoShare * matrix.size());
    for (int across = fewestModules; across + parity <= largest; across += parity) {
        tried.logoShare = shareOf(across + parity, matrix);
        if (!isGreen(matrix, text, tried))
            break;
        safe = shareOf(across, matrix);
    }
    return safe;
}

} // namespace bellpush
