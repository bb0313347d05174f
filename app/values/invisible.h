// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace bellpush {

/// Takes no room and means nothing by itself: what a copy brings along, or what somebody put there
/// to hide something. Hangul's fillers are letters that show nothing.
inline bool isInvisible(char32_t c)
{
    const bool isVariation = c >= 0xfe00 && c <= 0xfe0f;
    const bool isFiller = c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0;
    return QChar::category(c) == QChar::Other_Format || isVariation || isFiller || c == 0x034f;
}

} // namespace bellpush
