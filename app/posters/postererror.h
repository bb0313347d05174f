// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesign.h"

#include <QString>

namespace bellpush {

/// Why a poster has no file. The numbers say what was wrong and what would have been right.
struct PosterError {
    enum class Reason {
        DpiOutOfRange, ///< value: dpi; limit: the bound crossed.
        TooManyPixels, ///< value: megapixels; limit: the most.
        OutOfMemory,
        ModulesTooSmall, ///< value: mm; limit: the least.
        DoesNotScan,     ///< The finished page was read back, and did not say the link.
        TooCoarse,       ///< A picture's pixels. value: pixels a module.
    };

    Reason reason{};
    double value = 0;
    double limit = 0;

    friend bool operator==(const PosterError &, const PosterError &) = default;
};

/// Why a row of a list gets no poster, one thing at a time.
struct PosterProblem {
    enum class Reason {
        NoHeadline, ///< Neither the row nor the poster has one.
        NoRoom,     ///< words: those of `field` that find none.
        NoFont,     ///< words: the letters of `field` that no font here has.
        NoCode,     ///< The link is too long for one.
        Unfit,      ///< error: why the finished page may not leave.
    };

    Reason reason{};
    PosterField field{};
    QString words{};
    PosterError error{};

    friend bool operator==(const PosterProblem &, const PosterProblem &) = default;
};

} // namespace bellpush
