// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QBrush;
class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

namespace bellpush {

// The shapes of AppStyle, in the colours of the palette of what is drawn.

/// Whether a property of appstyle.h is true of `widget`, which may be nullptr.
bool isSet(const QWidget *widget, const char *property);

void drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget,
               const QBrush &fill);
void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void drawFocusRing(QPainter *painter, const QStyleOption *option);
void drawCheckBox(QPainter *painter, const QStyleOption *option);

/// A chevron in the middle of `rect`, pointing down, or up when `isUp`.
void drawChevron(QPainter *painter, const QRect &rect, const QColor &color, bool isUp);

void drawTab(QPainter *painter, const QStyleOptionTab *tab);
void drawScrollBar(QPainter *painter, const QStyleOptionSlider *bar, QRect handle);

/// A line that is filled up to the handle, and the handle on it.
void drawSlider(QPainter *painter, const QStyleOptionSlider *slider, const QRect &groove,
                const QRect &handle);

} // namespace bellpush
