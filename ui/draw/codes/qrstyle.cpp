// SPDX-License-Identifier: MIT
#include "ui/draw/codes/qrstyle.h"

#include "app/qr/qrmatrix.h"
#include "app/qr/qrprint.h"
#include "ui/draw/codes/contrast.h"

namespace bellpush {

namespace {

using Reason = QrPictureError::Reason;

/// WCAG 2.1 asks for 3 between a graphic and its ground (1.4.11), and 4.5 of text (1.4.3).
constexpr double leastRatio = 3;
constexpr double goodRatio = 4.5;

/// A ratio is kind to dark grounds, and a camera's noise is not. ISO/IEC 15415, symbol contrast:
/// under 20 % is grade F, and 40 % is grade C, below which readers begin to fail.
constexpr double leastContrastPercent = 20;
constexpr double goodContrastPercent = 40;

constexpr double percent = 100;

bool isOpaque(const QColor &colour)
{
    return colour.isValid() && colour.alpha() == 255;
}

/// Out of range is also what is no number.
std::optional<QrPictureError> rangeProblem(Reason reason, double value, double least, double most)
{
    if (value >= least && value <= most)
        return std::nullopt;
    return QrPictureError{reason, value, value > most ? most : least};
}

std::optional<QrPictureError> colourProblem(const QrStyle &style)
{
    if (!isOpaque(style.colour) || !isOpaque(style.background))
        return QrPictureError{Reason::ColourNotOpaque};
    const double contrast = contrastPercent(style.colour, style.background);
    const double ratio = contrastRatio(style.colour, style.background);
    if (contrast <= 0)
        return QrPictureError{Reason::NotDarkOnLight};
    if (ratio < leastRatio)
        return QrPictureError{Reason::ContrastTooLow, ratio, leastRatio};
    if (contrast < leastContrastPercent)
        return QrPictureError{Reason::BackgroundTooDark, contrast, leastContrastPercent};
    return std::nullopt;
}

} // namespace

std::optional<QrPictureError> styleProblem(const QrStyle &style)
{
    if (const auto problem = rangeProblem(Reason::SizeOutOfRange, style.sizeMm,
                                          QrStyle::smallestSizeMm, QrStyle::largestSizeMm))
        return problem;
    if (const auto problem = rangeProblem(Reason::DpiOutOfRange, style.dpi, 1, QrStyle::largestDpi))
        return problem;
    if (const auto problem
        = rangeProblem(Reason::QuietZoneOutOfRange, style.quietZone, 0, largestQuietZone))
        return problem;
    return colourProblem(style);
}

QList<QrFinding> styleFindings(const QrStyle &style)
{
    QList<QrFinding> findings;
    const double ratio = contrastRatio(style.colour, style.background);
    const double contrast = contrastPercent(style.colour, style.background);
    if (style.quietZone < standardQuietZone)
        findings.append({QrFinding::Reason::QuietZoneNarrow, double(style.quietZone),
                         double(standardQuietZone)});
    if (ratio < goodRatio)
        findings.append({QrFinding::Reason::ContrastLow, ratio, goodRatio});
    else if (contrast < goodContrastPercent)
        findings.append({QrFinding::Reason::BackgroundDark, contrast, goodContrastPercent});
    return findings;
}

double contrastPercent(const QColor &colour, const QColor &background)
{
    return (luminance(background) - luminance(colour)) * percent;
}

} // namespace bellpush
