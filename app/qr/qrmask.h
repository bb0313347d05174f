// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrfunctionmodules.h"

namespace bellpush {

/// The same code with the mask of least penalty, the first of equals: what QR-Code-generator
/// chooses too. `rows`: a whole code drawn with mask 0.
QrRows withBestMask(const QrRows &rows, int size, ErrorCorrection correction);

} // namespace bellpush
