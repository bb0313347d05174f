// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"

#include <QList>

#include <array>

namespace bellpush {

/// Modules of a code in words, row by row, as `QrMatrix::row()` has them.
using QrRows = QList<quint64>;

/// Which modules store data: 1, and 0 for finders, timing, alignment, format and version. The same
/// when rows and columns change places. `size`: 21 to 177.
QrRows dataModules(int size);

/// One of the modules that name mask and error correction.
struct FormatModule {
    int x = 0;
    int y = 0;
    int bit = 0; ///< Of `formatBits()`, 0 is the lowest.
};

/// Both copies of the format bits. ISO/IEC 18004, 7.9.1, figure 25.
std::array<FormatModule, 30> formatModules(int size);

/// 15 bits that name error correction and mask (0 to 7), with their own correction. ISO/IEC 18004,
/// 7.9.1.
unsigned formatBits(ErrorCorrection correction, int mask);

} // namespace bellpush
