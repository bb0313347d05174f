// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubblelayout.h"
#include "ui/draw/phone/textdrawing.h"

class QPainter;

namespace bellpush {

/// Paints a text at its place in the colours of its ink.
void drawPlacedText(QPainter &painter, const PhoneText &text, const PhoneTheme &theme,
                    TextDrawing drawing);

/// Paints a button's row: the hairline at its top, icon, label and state.
void drawPlacedButton(QPainter &painter, const PlacedButton &button, const PhoneTheme &theme,
                      TextDrawing drawing);

/// Paints the bubble with its top left corner at the painter's origin, and leaves the painter as it
/// was. Only its tail and its shadow stand out, by no more than `bubbleOverhang`.
void paintBubble(QPainter &painter, const BubbleLayout &layout, const PhoneTheme &theme,
                 TextDrawing drawing);

/// How far tail and shadow reach out of the bubble's rectangle, in logical pixels.
constexpr double bubbleOverhang = 8;

} // namespace bellpush
