// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/posterrows.h"
#include "ui/draw/posters/posterstack.h"
#include "ui/draw/press/printtextline.h"

namespace bellpush {

/// A sign before words: its side, and the space after it, in ems.
constexpr double signSide = 0.72;
constexpr double signSpace = 0.34;

/// One thing of a stack, as large as it will be.
struct StackRow {
    PosterItem item{};
    QSizeF size{};
    FittedText words{}; ///< At the place (0, 0), where reading begins at the left.
    LaidRows lines{};
    double gap = 0; ///< From what stands above it.

    bool isWords() const { return item.kind == PosterItem::Kind::Words; }
    bool isLines() const
    {
        return item.kind == PosterItem::Kind::Prices || item.kind == PosterItem::Kind::Lines;
    }
};

/// The things of a stack that are there, from the top.
struct FittedStack {
    QList<StackRow> rows{};
    qsizetype apart = 0; ///< The row that a stack which spreads sets apart; or 0.
    double height = 0;
    FreeRoom free{}; ///< Of its letters.
};

/// Finds how large the things of a stack are: words that fill have what the others leave, the
/// others are smaller by the same measure until all fit, and a code grows into what is left then.
FittedStack fittedStack(const PosterStack &stack, const StackPlace &place,
                        const PosterContent &content);

/// Whether what begins where reading begins is at the right.
bool isAtRight(const PosterStack &stack, const StackPlace &place);

} // namespace bellpush
