// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paint/phonecontent.h"
#include "ui/paint/placedbox.h"

namespace bellpush {

struct PlacedButton {
    QRectF row{}; ///< The tappable area, full width, under the hairline at its top.
    PlacedIcon icon{};
    PlacedText label{};
};

/// Something to tap: a link in the text, or a button.
struct Tappable {
    PhoneTap tap{};
    QList<QRectF> rects{};
    std::optional<qsizetype> button{}; ///< Which of the content's buttons, from 0; absent: a link.
};

/// Where everything in a bubble goes, in logical pixels from its top left corner.
struct BubbleLayout {
    QSizeF size{};
    QRectF header{}; ///< Of its text or its media; null when there is none. So are the next two.
    QRectF body{};
    QRectF footer{};
    QList<PlacedText> texts{}; ///< All but those of boxes and buttons, in reading order.
    PlacedText time{};
    std::optional<PlacedBox> media{};
    std::optional<PlacedBox> card{};
    QList<QRectF> quoteBars{};
    QList<PlacedButton> buttons{};
    QList<Tappable> tappables{}; ///< In reading order.
};

/// Lays the bubble out as narrow as its text allows, at most `widest` logical pixels wide; more
/// text makes it taller, never wider than that. `texts` keeps what it measured for the next time.
BubbleLayout layoutBubble(const BubbleContent &content, const PhoneMetrics &metrics, qreal widest,
                          LaidTexts &texts);

} // namespace bellpush
