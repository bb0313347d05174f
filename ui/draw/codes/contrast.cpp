// SPDX-License-Identifier: MIT
#include "ui/draw/codes/contrast.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

/// Light from one sRGB component, 0 to 1 (IEC 61966-2-1).
double linear(double component)
{
    return component <= 0.04045 ? component / 12.92 : std::pow((component + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrastRatio(const QColor &one, const QColor &other)
{
    constexpr double strayLight = 0.05;
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + strayLight) / (darker + strayLight);
}

} // namespace bellpush
