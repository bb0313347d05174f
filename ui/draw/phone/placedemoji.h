// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/laidtext.h"

#include <QTextLayout>

namespace bellpush {

/// The emoji of a text at their places: what is laid out has stand-ins there.
struct PlacedEmoji {
    EmojiCluster cluster;
    EmojiCell cell;
};

QList<PlacedEmoji> emojiOf(const StyledText &text, EmojiCells &cells);

/// As long as the text: a stand-in is followed by selectors, which have no width of their own.
QString textWithStandIns(const StyledText &text, const QList<PlacedEmoji> &emoji);

/// Gives every stand-in the width of its emoji.
QList<QTextLayout::FormatRange> standInRanges(const StyledText &text,
                                              const QList<PlacedEmoji> &emoji, EmojiCells &cells);

} // namespace bellpush
