// SPDX-License-Identifier: MIT
#include "app/message/edgevariable.h"

#include "app/markup/markup.h"
#include "app/templates/templatewords.h"
#include "app/values/invisible.h"

#include <algorithm>

namespace bellpush {

namespace {

constexpr char32_t blankBraille = 0x2800;

bool showsNothing(char32_t c)
{
    return QChar::isSpace(c) || isInvisible(c) || c == blankBraille
        || QChar::category(c) == QChar::Other_Control;
}

/// Whether all of `text` shows nothing.
bool showsNothing(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::all_of(characters, [](uint c) { return showsNothing(char32_t{c}); });
}

/// `text` from `begin` to `end`, without the markers in it.
QString withoutMarkers(const QString &text, qsizetype begin, qsizetype end,
                       const QList<MarkerRange> &markers)
{
    QString rest;
    for (const MarkerRange &marker : markers) {
        if (marker.start < begin || marker.start >= end)
            continue;
        rest += QStringView(text).sliced(begin, marker.start - begin);
        begin = std::min(end, marker.start + marker.length);
    }
    return rest += QStringView(text).sliced(begin, end - begin);
}

} // namespace

std::optional<QString> edgeVariable(const QString &body)
{
    const QList<FilledVariable> variables = filledText(body, {}).variables;
    if (variables.isEmpty())
        return std::nullopt;
    const QList<MarkerRange> markers = markupOf(body).markers;
    const FilledVariable &first = variables.constFirst();
    const FilledVariable &last = variables.constLast();
    if (showsNothing(withoutMarkers(body, 0, first.start, markers)))
        return first.name;
    if (showsNothing(withoutMarkers(body, last.start + last.length, body.size(), markers)))
        return last.name;
    return std::nullopt;
}

} // namespace bellpush
