// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrfunctionmodules.h"

namespace bellpush {

/// The code with the mask of least penalty, the first of equals (what QR-Code-generator chooses
/// too), and with the format bits that name it. `bare`: the code without mask and format bits.
/// `data`: its `dataModules()`.
QrRows withBestMask(const QrRows &bare, const QrRows &data, int size, ErrorCorrection correction);

} // namespace bellpush
