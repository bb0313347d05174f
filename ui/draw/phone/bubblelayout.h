// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"
#include "ui/draw/phone/placedbox.h"

namespace bellpush {

struct PlacedButton {
    QRectF row{}; ///< The tappable area, full width, under the hairline at its top.
    PlacedIcon icon{};
    PhoneText label{};
    PhoneText state{}; ///< Beside the label, when a tap does not do what it says.
};

struct PlacedTicks {
    Ticks ticks = Ticks::None;
    QRectF rect{};
};

/// Something to tap: a link in the text, or a button.
struct Tappable {
    PhoneTap tap{};
    QList<QRectF> rects{};
    std::optional<qsizetype> button{}; ///< Which of the content's buttons, from 0; absent: a link.
    QString label{};                   ///< What it says.
    bool isOff = false;                ///< A button with a state: it does not do what it says.
};

/// Where everything in a bubble goes, in logical pixels from its top left corner.
struct BubbleLayout {
    PhoneShape shape{};
    bool isOutgoing = false; ///< Its tail is at the right.
    QSizeF size{};
    QRectF header{}; ///< Of its text or its media; null when there is none. So are the next two.
    QRectF body{};
    QRectF footer{};
    QList<PhoneText> texts{}; ///< All but those of boxes and buttons, in reading order.
    PhoneText time{};
    PlacedTicks ticks{};
    std::optional<PhoneText> readMore{}; ///< Where the body is cut.
    std::optional<PlacedBox> media{};
    std::optional<PlacedBox> card{};
    QList<QRectF> quoteBars{};
    QList<PlacedButton> buttons{};
    QList<Tappable> tappables{}; ///< In reading order.
};

/// A button in a row `width` wide and `top` down, its icon and label in the middle. A label that is
/// too long ends in an ellipsis where the row's padding begins.
PlacedButton placedButton(const BubbleButton &button, const PhoneMetrics &metrics, qreal top,
                          qreal width, LaidTexts &texts);

/// The width in which the whole label of a button is seen.
qreal neededWidth(const BubbleButton &button, const PhoneMetrics &metrics, LaidTexts &texts);

/// Lays the bubble out as narrow as its text allows, at most `widest` logical pixels wide; more
/// text makes it taller, never wider than that. `texts` keeps what it measured for the next time.
BubbleLayout layoutBubble(const BubbleContent &content, const PhoneMetrics &metrics, qreal widest,
                          LaidTexts &texts);

} // namespace bellpush
