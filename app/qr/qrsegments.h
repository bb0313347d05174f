// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QList>

namespace bellpush {

/// How a code stores a stretch of text; in the order of bits a character: 3 1/3, 5 1/2 and 8.
/// Kanji mode is left out: links have no use for it, and readers disagree about Shift JIS.
enum class QrMode { Numeric, Alphanumeric, Byte };

/// The versions whose character counts are equally wide (ISO/IEC 18004, table 3): 1-9, 10-26,
/// 27-40.
enum class QrVersionGroup { Small, Medium, Large };

/// `length` bytes stored one after the other in one mode.
struct QrSegment {
    QrMode mode{};
    qsizetype length = 0;

    friend bool operator==(const QrSegment &, const QrSegment &) = default;
};

/// Whether a byte of UTF-8 can stand in a segment of this mode. Byte mode takes every one.
bool isEncodable(char byte, QrMode mode);

/// Bits that say how long a segment is. ISO/IEC 18004, table 3.
int countBits(QrMode mode, QrVersionGroup group);

/// The split of `text` (UTF-8, not empty) that needs the fewest bits in any version of the group.
/// A character beyond ASCII is never torn apart: its bytes share one segment.
QList<QrSegment> cheapestSegments(QByteArrayView text, QrVersionGroup group);

/// Bits that the segments take with their headers, without terminator and padding.
qsizetype bitCount(const QList<QrSegment> &segments, QrVersionGroup group);

} // namespace bellpush
