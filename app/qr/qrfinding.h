// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// What may be printed and makes a code harder to read.
struct QrFinding {
    enum class Reason {
        QuietZoneNarrow, ///< value: modules; limit: what the standard asks for.
        ContrastLow,     ///< value: the contrast ratio (21 is black on white); limit: the least
                         ///< that needs no thought.
        BackgroundDark,  ///< value: how much more light the background gives back than the code, in
                         ///< percent of white; limit: the least that needs no thought.
        SmallInPrint,    ///< value: a side with the quiet zone in mm; limit: the least safe one.
    };

    Reason reason{};
    double value = 0;
    double limit = 0;

    friend bool operator==(const QrFinding &, const QrFinding &) = default;
};

} // namespace bellpush
