// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/placedbox.h"

namespace bellpush {

/// The texts of a bubble, below each other. Each is first stacked at the left and as wide as it may
/// get; once the width is known settle() moves what stands at the right.
struct TextColumn {
    static constexpr qreal padding = 10; // left and right of the text

    /// A text that ends at the right edge, less its indent, once the width is known.
    struct AtRight {
        qsizetype index;
        qreal indent;
    };

    LaidTexts &laid;
    qreal space;     ///< For a text.
    qreal width = 0; ///< Of the bubble, as far as its texts need it.
    qreal y = 0;     ///< Where the next text goes.
    QList<PhoneText> texts{};
    QList<QRectF> quoteBars{};
    QList<AtRight> atRight{};
    QList<QRectF> rightBars{}; ///< Of quotes from right to left.

    /// Puts a text below the last one, `indent` from the text's edge.
    void stack(const StyledText &text, qreal indent, PhoneInk ink);

    /// The last text ends at the right edge, less `indent`.
    void putLastAtRight(qreal indent);

    /// Moves what stands at the right to `right`.
    void settle(qreal right);
};

} // namespace bellpush
