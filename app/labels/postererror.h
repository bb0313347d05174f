// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// Why a poster has no file. The numbers say what was wrong and what would have been right.
struct PosterError {
    enum class Reason {
        DpiOutOfRange, ///< value: dpi; limit: the bound crossed.
        TooManyPixels, ///< value: megapixels; limit: the most.
        OutOfMemory,
        ModulesTooSmall, ///< value: mm; limit: the least.
        DoesNotScan, ///< The finished page was read back, and did not say the link.
        TooCoarse,   ///< A picture's pixels. value: pixels a module.
    };

    Reason reason{};
    double value = 0;
    double limit = 0;

    friend bool operator==(const PosterError &, const PosterError &) = default;
};

} // namespace bellpush
