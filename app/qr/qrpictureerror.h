// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// Why there is no picture of a code. The numbers say what was wrong and what would have been
/// right.
struct QrPictureError {
    enum class Reason {
        SizeOutOfRange,      ///< value: mm; limit: the bound crossed.
        DpiOutOfRange,       ///< value: dpi; limit: the bound crossed.
        QuietZoneOutOfRange, ///< value: modules; limit: the bound crossed.
        ColourNotOpaque,     ///< A colour is missing, or lets what lies beneath shine through.
        NotDarkOnLight,    ///< The code is not darker than its background; many readers need that.
        ContrastTooLow,    ///< value: the contrast ratio (21 is black on white); limit: the least.
        BackgroundTooDark, ///< value: the light it gives back more than the code, in percent of
                           ///< white; limit: the least.
        TooSmallForDpi,    ///< Not one pixel a module. value: mm; limit: the least size in mm.
        TooManyPixels,     ///< value: pixels on a side; limit: the most.
        NoRoomForLogo,     ///< Even a small one would take the margin that a reader needs.
        OutOfMemory,
        DoesNotScan, ///< The finished picture was read back, and did not say the text.
    };

    Reason reason{};
    double value = 0;
    double limit = 0;

    friend bool operator==(const QrPictureError &, const QrPictureError &) = default;
};

} // namespace bellpush
