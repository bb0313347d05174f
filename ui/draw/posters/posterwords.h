// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/postercontent.h"
#include "ui/draw/press/printtext.h"

namespace bellpush {

/// The room that words of a stack have, in mm.
struct WordsRoom {
    QSizeF size{};
    double largest = 0; ///< Of an em.
    double smallest = 0;
    Qt::Alignment alignment{};
};

/// The words of an item in their room: at (0, 0), as large as they go. Opening hours are broken
/// between one range and the next, where there is room for that.
FittedText posterWords(const PosterItem &item, const WordsRoom &room, const PosterContent &content);

/// The family that the content asks for; empty for the usual one, and where it is not installed.
QString posterFamily(const PosterContent &content);

/// What the words of an item are drawn in; those that stand for the shop's own are pale.
QColor wordsColour(const PosterItem &item, const PosterContent &content);

} // namespace bellpush
