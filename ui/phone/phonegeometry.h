// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubbleparts.h"
#include "ui/draw/phone/phonelayout.h"

namespace bellpush {

/// How far what the phone shows is scrolled down.
struct PhoneScroll {
    qreal chat = 0;
    qreal overlay = 0; ///< What is open over it.

    /// Of what scrolls now.
    qreal now(const PhoneLayout &layout) const { return layout.overlay ? overlay : chat; }
};

/// Where the phone is drawn on a widget.
struct PhonePlacing {
    qreal scale = 1;
    QPointF position{};

    /// A rectangle of the phone, as drawn: moved to where the phone stands, and smaller if it is.
    QRect onWidget(const QRectF &onPhone) const;
    QPointF onPhone(QPointF onWidget) const { return (onWidget - position) / scale; }
};

/// A phone as wide as the widget or less is drawn as it is, a wider one smaller.
qreal phoneScale(int widgetWidth, const PhoneLook &look);
PhonePlacing phonePlacing(int widgetWidth, const PhoneLook &look, const PhoneLayout &layout);

/// Where a part of the bubble stands on the phone.
QRectF partOnPhone(const PhoneLayout &layout, const PhoneScroll &scroll, const BubblePart &part);

/// Where something to tap stands on the phone: all of its rectangles in one.
QRectF tappableOnPhone(const PhoneLayout &layout, const PhoneScroll &scroll, qsizetype tappable);

} // namespace bellpush
