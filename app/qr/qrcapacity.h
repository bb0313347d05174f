// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"
#include "app/qr/qrsegments.h"

namespace bellpush {

constexpr int smallestQrVersion = 1;
constexpr int largestQrVersion = 40;

/// Modules on a side of a version, 1 to 40: 21 to 177.
constexpr int qrSize(int version)
{
    return 17 + 4 * version;
}

/// Bytes that a code of this version, 1 to 40, can store, headers included.
/// Source: ISO/IEC 18004, table 7, "number of data codewords".
int qrCapacity(int version, ErrorCorrection correction);

/// The group that a version, 1 to 40, belongs to.
QrVersionGroup versionGroup(int version);

} // namespace bellpush
