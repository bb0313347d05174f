// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrsegments.h"

#include <cstdint>
#include <vector>

namespace bellpush {

/// What a code stores before error correction: the segments of `text` (UTF-8) with their headers,
/// terminated and filled up to `capacity` bytes, which hold them. ISO/IEC 18004, 7.4.
std::vector<std::uint8_t> dataCodewords(QByteArrayView text, const QList<QrSegment> &segments,
                                        QrVersionGroup group, int capacity);

} // namespace bellpush
