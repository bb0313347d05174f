// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace bellpush {

/// How many characters WhatsApp's limits see: Unicode code points, so that most emoji count as one.
/// Meta's pages say only "characters"; code points are our reading of it.
inline qsizetype characterCount(QStringView text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            --count;
    }
    return count;
}

} // namespace bellpush
