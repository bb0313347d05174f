// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/markupspan.h"

#include <QList>
#include <QStringView>

namespace bellpush {

enum class MarkupBlockKind {
    Paragraph,
    Bullet,
    Numbered,
    Quote,
    Monospace, ///< A whole line of a ``` fence that spans lines.
};

/// One line of a message as WhatsApp draws it.
struct MarkupBlock {
    MarkupBlockKind kind = MarkupBlockKind::Paragraph;
    QString number{}; ///< Numbered only: its one or two digits, as typed.
    QString text{};   ///< What is drawn, without the bullet or number; empty for an empty line.
    /// In order and apart from each other; what lies between them is plain. Monospace blocks have
    /// theirs, too.
    QList<MarkupSpan> spans{};

    friend bool operator==(const MarkupBlock &, const MarkupBlock &) = default;
};

/// A recognised marker, or several side by side, in UTF-16 units of the typed text.
struct MarkerRange {
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const MarkerRange &, const MarkerRange &) = default;
};

/// A message's text, taken apart. What was typed, less the markers and with each line break as one
/// `\n`, is plainText().
struct MarkupText {
    QList<MarkupBlock> blocks;  ///< One for each line, hence never none.
    QList<MarkerRange> markers; ///< In order and apart from each other. List numbers are none.

    friend bool operator==(const MarkupText &, const MarkupText &) = default;
};

/// How WhatsApp draws a message's body: styles, lists, quotes and fences, and its web
/// addresses outside code as links (see linksIn()). Lines end with `\n`, `\r\n` or `\r`.
///
/// Any text is valid; a mark without its partner is drawn as typed, and there is no escape
/// character. Takes linear time. Source: app/SOURCES.md, "Markup".
MarkupText markupOf(QStringView source);

/// The same, with further styles on stretches of `source`; links and markers come about as if they
/// were not there. `marked` lies inside the source.
MarkupText markupOf(QStringView source, const QList<MarkupSpan> &marked);

/// The text as a screen reader should say it: markers and bullets gone, list numbers kept (`1. `),
/// lines joined by `\n`.
QString plainText(const MarkupText &markup);

} // namespace bellpush
