// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"

namespace bellpush {

/// A part of the bubble, or of what stands in its place or over it, as a screen reader should say
/// it.
struct BubblePart {
    enum class Kind {
        Header,
        Body,
        Footer,
        Time,
        Button,
        Notice,
        OverlayTitle,
        OverlayText,
        OverlayNote,
        OverlayButton
    };

    Kind kind{};
    QString text{};        ///< As drawn, without markup characters and bullets.
    QString description{}; ///< What is drawn beside it: a link's card, what the ticks mean, why a
                           ///< button does not do what it says.
    qsizetype button = 0;  ///< Buttons only: which one, from 0.

    friend bool operator==(const BubblePart &, const BubblePart &) = default;
};

/// The parts that are there, in reading order.
QList<BubblePart> bubbleParts(const BubbleContent &content);

/// Those of the bubble, then those of what stands in its place or over it; what covers the whole
/// screen leaves the bubble's out.
QList<BubblePart> phoneParts(const PhoneContent &content);

/// What happened to one part.
struct BubblePartChange {
    enum class Kind { Came, Went, Renamed, Redescribed };

    Kind kind{};
    BubblePart part; ///< As it is now; one that went, as it was.

    friend bool operator==(const BubblePartChange &, const BubblePartChange &) = default;
};

/// What has to be announced when the parts change: what went first, then the rest in reading order.
/// A part is the same as long as its kind is, and a button's number.
QList<BubblePartChange> changesBetween(const QList<BubblePart> &before,
                                       const QList<BubblePart> &after);

} // namespace bellpush
