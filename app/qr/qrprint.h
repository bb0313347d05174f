// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace bellpush {

// Sizes of a code in print. `modules` are across, with the quiet zone, and a size is a side with
// the quiet zone in mm, unless it says otherwise. All arguments are more than 0.

/// What a module takes in print, in mm: three dots of a 300 dpi printer at the least (GS1 asks for
/// 0.264), and five, which we call safe.
constexpr double smallestModuleMm = 0.25;
constexpr double safeModuleMm = 0.42;

/// Light modules on every side of a code, not less: ISO/IEC 18004, 9.1.
constexpr int standardQuietZone = 4;
constexpr int largestQuietZone = 40; ///< Ours: ten times what the standard asks for.

/// What a logo's side may take of a code's, both without the quiet zone. Ours: H bears about 30 %
/// of the area lost.
constexpr double largestLogoShare = 0.3;

/// A side with the quiet zone, in modules, of a code of `size` modules.
constexpr int modulesAcross(int size, int quietZone = standardQuietZone)
{
    return size + 2 * quietZone;
}

/// From how far a print can be read, in mm.
struct ScanDistance {
    double comfortable = 0; ///< By the rule of ten, or where a module has 3 pixels if that is less.
    double farthest = 0;    ///< With a steady hand and good light: 2 pixels a module.

    friend bool operator==(const ScanDistance &, const ScanDistance &) = default;
};

/// Reckoned for a phone that looks for codes in a preview of 1920 pixels with a field of view of
/// 65°, as most main cameras have (ours; the rule of ten is the trade's: a code reads from ten
/// times its width). A phone focuses from about 100 mm on.
ScanDistance scanDistance(int modules, double sizeMm);

/// What a module takes of that preview from the comfortable distance, in pixels; 3 or more.
double comfortablePixelsPerModule(int modules);

/// The smallest print we call safe, a side with the quiet zone in mm: modules of `safeModuleMm`,
/// where DENSO WAVE asks for four or more (qrcode.com, "Point for setting the
/// module size"), and never under 20 mm, so that by the rule of ten (reading distance = ten times
/// the size) it reads from 20 cm, as near as phones focus well.
double smallestSafeSizeMm(int modules);

/// One module in print.
struct ModuleSize {
    double mm = 0;
    double dots = 0; ///< Of the printer; a fraction where they do not fit.

    friend bool operator==(const ModuleSize &, const ModuleSize &) = default;
};

ModuleSize moduleSize(int modules, double sizeMm, double dpi);

/// A size at which every module is the same whole number of printer dots.
struct WholeDotSize {
    int dotsPerModule = 0;
    double sizeMm = 0;

    friend bool operator==(const WholeDotSize &, const WholeDotSize &) = default;
};

/// The largest such size within `sizeMm`; nothing where a module has less than one dot.
std::optional<WholeDotSize> wholeDotSize(int modules, double sizeMm, double dpi);

} // namespace bellpush
