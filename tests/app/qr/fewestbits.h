// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrsegments.h"

#include <algorithm>
#include <limits>

namespace bellpush {

/// The bits of the best of all ways to give every byte a mode, or `best` if none needs fewer: slow,
/// and plainly right. `segments`: of what comes before `text`.
inline qsizetype fewestBits(QByteArrayView text, QrVersionGroup group,
                            const QList<QrSegment> &segments, qsizetype best)
{
    const qsizetype bits = bitCount(segments, group);
    if (text.isEmpty() || bits >= best)
        return std::min(bits, best);
    for (const QrMode mode : {QrMode::Numeric, QrMode::Alphanumeric, QrMode::Byte}) {
        if (!isEncodable(text.front(), mode))
            continue;
        QList<QrSegment> longer = segments;
        if (longer.isEmpty() || longer.last().mode != mode)
            longer.append({mode, 0});
        ++longer.last().length;
        best = fewestBits(text.sliced(1), group, longer, best);
    }
    return best;
}

/// The same over all ways.
inline qsizetype fewestBits(QByteArrayView text, QrVersionGroup group)
{
    return fewestBits(text, group, {}, bitCount({{QrMode::Byte, text.size()}}, group));
}

/// The same for longer texts: the best of all last segments, after the best of what comes before.
inline qsizetype fewestBitsOfLongText(QByteArrayView text, QrVersionGroup group)
{
    QList<qsizetype> best(text.size() + 1, std::numeric_limits<qsizetype>::max());
    best[0] = 0;
    for (qsizetype end = 1; end <= text.size(); ++end) {
        for (const QrMode mode : {QrMode::Numeric, QrMode::Alphanumeric, QrMode::Byte}) {
            for (qsizetype start = end - 1; start >= 0 && isEncodable(text.at(start), mode);
                 --start) {
                const qsizetype bits = bitCount({{mode, end - start}}, group);
                best[end] = std::min(best.at(end), best.at(start) + bits);
            }
        }
    }
    return best.last();
}

} // namespace bellpush
