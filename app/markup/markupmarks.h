// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/markupspan.h"

#include <QList>
#include <QStringView>

namespace bellpush {

/// What markup makes of one UTF-16 unit of the typed text.
struct CharMark {
    MarkupStyles styles{};
    bool isMarker = false; ///< Part of a recognised marker, hence not drawn.

    friend bool operator==(const CharMark &, const CharMark &) = default;
};

/// One entry for each unit of the typed text.
using CharMarks = QList<CharMark>;

/// A line of the typed text, or what of it stands behind its list or quote marker: [begin, end),
/// without its line break.
struct MarkupLine {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Recognises the ``` fences of the whole text; line breaks inside one are Mono, too.
///
/// An opening fence needs a closing one with at least one character in between (app/SOURCES.md,
/// "Markup").
CharMarks fenceMarks(QStringView source);

/// Recognises `code`, *bold*, _italic_ and ~strike~ in a line whose fences are marked in `marks`.
///
/// The rules are those of app/SOURCES.md, "Markup" (WhatsApp publishes none). Ours where they are
/// silent: nothing inside code is parsed; each style is looked for by itself, so that spans may
/// cross; a span needs something drawn inside; a mark with a combining character on it is none
/// (`*️⃣` is an emoji); a ``` without its partner is no code mark either. Addresses get no
/// shelter: in `https://x.y/_a_` nothing opens, because `/` is not among the characters a mark may
/// follow. Takes linear time.
void markStyles(QStringView source, MarkupLine line, CharMarks &marks);

} // namespace bellpush
