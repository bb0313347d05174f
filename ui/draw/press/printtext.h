// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

namespace bellpush {

/// Words and the room they have.
struct TextBox {
    QString text{};       ///< Line breaks are kept; a soft hyphen is where a word may be broken.
    QRectF area{};        ///< In mm.
    QString family{};     ///< Of letters; empty for the usual one, which stands in for others, too.
    int weight = 400;     ///< As in CSS and QFont: 100 to 900.
    double wordSpace = 0; ///< Beyond the usual space between words, in ems.
    double largestMm = 0; ///< The size of an em in mm, where there is room for it.
    double smallestMm = 0; ///< Below this, words are left out rather than shrunk.
    int mostLines = 1;
    double leading = 1.25; ///< From one baseline to the next, in ems; more where letters need it.
    /// Left is where reading begins, as everywhere in Qt, unless AlignAbsolute is added.
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop;
    QColor colour = Qt::black;
};

/// Words laid out, and what became of them.
struct FittedText {
    QList<PlacedText> lines{};
    QRectF bounds{};   ///< Of the lines with their ascents and descents, in mm.
    double emMm = 0;   ///< The size they have.
    QString leftOut{}; ///< The words that found no room, without the ellipsis; empty if all fit.
    QString withoutFont{}; ///< The letters that no font here has, each once; drawn as boxes.
};

/// The words at the largest size at which all of them fit, broken between words into lines of
/// about the same length, though not inside a number or a range (`breaksWell()`); where even the
/// smallest is too large, as many as fit, with an ellipsis. A first word that is too long by itself
/// is cut, and counts as left out. Takes linear time.
FittedText fitText(const TextBox &box);

} // namespace bellpush
