// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace bellpush {

/// `font` as hints have it, and the words of the page rail: one size, for each is looked up anew.
inline QFont smallPrint(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace bellpush
