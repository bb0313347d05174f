// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"

namespace bellpush {

/// Where a code will be read: what it must bear decides how much of it may be lost.
enum class QrPurpose {
    Window,   ///< Behind glass, or a poster indoors: reflections and people's heads.
    Outdoors, ///< Sun, rain, scratches, dirt, no one to replace it.
    Sticker,  ///< A label or a card in the hand: small, so that large modules count for more.
    Screen,   ///< Shown on a display: clean and sharp.
};

/// The least error correction for a purpose. A higher one is no free gift: it can mean smaller
/// modules in the same space, which cost more readings than dirt does where there is little dirt.
/// DENSO WAVE recommends Q or H for factories and M where it is clean (qrcode.com, "Error
/// correction feature"); that a screen needs L only is ours, since nothing wears it.
ErrorCorrection correctionFor(QrPurpose purpose);

} // namespace bellpush
