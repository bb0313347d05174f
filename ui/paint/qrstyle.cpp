// SPDX-License-Identifier: MIT
#include "ui/paint/qrstyle.h"

#include "app/qr/qrmatrix.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

using Reason = QrPictureError::Reason;

constexpr double safeModuleMm = 0.42;
constexpr double safeSizeMm = 20;

/// ISO/IEC 15415, symbol contrast: 40 % is grade C, below which readers begin to fail.
constexpr double leastContrastPercent = 40;

constexpr double percent = 100;

/// Light from one sRGB component, 0 to 1 (IEC 61966-2-1).
double linear(double component)
{
    return component <= 0.04045 ? component / 12.92 : std::pow((component + 0.055) / 1.055, 2.4);
}

/// Relative luminance, 0 (black) to 1 (white).
double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

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
    if (contrast <= 0)
        return QrPictureError{Reason::NotDarkOnLight};
    if (contrast < leastContrastPercent)
        return QrPictureError{Reason::ContrastTooLow, contrast, leastContrastPercent};
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
        = rangeProblem(Reason::QuietZoneOutOfRange, style.quietZone, 0, QrStyle::largestQuietZone))
        return problem;
    return colourProblem(style);
}

double contrastPercent(const QColor &colour, const QColor &background)
{
    return (luminance(background) - luminance(colour)) * percent;
}

int modulesAcross(const QrMatrix &matrix, int quietZone)
{
    return matrix.size() + 2 * quietZone;
}

double smallestSafeSizeMm(const QrMatrix &matrix, int quietZone)
{
    return std::max(safeSizeMm, modulesAcross(matrix, quietZone) * safeModuleMm);
}

} // namespace bellpush
