// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"

#include <cstdint>
#include <vector>

namespace bellpush {

/// What a code of this version is filled with: `data` in blocks that take turns, and then their
/// error correction likewise. `data` has as many bytes as `qrCapacity()` says.
/// ISO/IEC 18004, 7.5 and 7.6.
std::vector<std::uint8_t> withErrorCodewords(const std::vector<std::uint8_t> &data, int version,
                                             ErrorCorrection correction);

} // namespace bellpush
