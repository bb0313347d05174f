// SPDX-License-Identifier: MIT
#include "app/qr/qrprint.h"

#include "app/core/units.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

// So that a size that is exactly n dots a module is not taken for a little less.
constexpr double roundingSlack = 1e-9;

constexpr double ruleOfTen = 10;

/// What a pixel covers of the distance: 2 · tan(65° / 2) / 1920.
constexpr double pixelPerDistance = 2 * 0.63707 / 1920;
constexpr double comfortablePixels = 3;
constexpr double fewestPixels = 2;

constexpr double safeSizeMm = 20;

/// Where a module of `moduleMm` is seen with so many pixels, in mm.
double distanceAt(double pixels, double moduleMm)
{
    return moduleMm / (pixels * pixelPerDistance);
}

} // namespace

ScanDistance scanDistance(int modules, double sizeMm)
{
    const double moduleMm = sizeMm / modules;
    const double farthest = distanceAt(fewestPixels, moduleMm);
    return {std::min(sizeMm * ruleOfTen, distanceAt(comfortablePixels, moduleMm)), farthest};
}

double comfortablePixelsPerModule(int modules)
{
    return std::max(comfortablePixels, 1 / (modules * ruleOfTen * pixelPerDistance));
}

double smallestSafeSizeMm(int modules)
{
    return std::max(safeSizeMm, modules * safeModuleMm);
}

ModuleSize moduleSize(int modules, double sizeMm, double dpi)
{
    const double mm = sizeMm / modules;
    return {mm, mm / mmPerInch * dpi};
}

std::optional<WholeDotSize> wholeDotSize(int modules, double sizeMm, double dpi)
{
    const double dots = std::floor(moduleSize(modules, sizeMm, dpi).dots + roundingSlack);
    if (!(dots >= 1))
        return std::nullopt;
    return WholeDotSize{static_cast<int>(dots), dots * modules * mmPerInch / dpi};
}

} // namespace bellpush
