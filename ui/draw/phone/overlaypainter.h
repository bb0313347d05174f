// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/overlaylayout.h"
#include "ui/draw/phone/textdrawing.h"

class QPainter;
class QPainterPath;

namespace bellpush {

/// The surface of what stands open over the chat, in the phone's coordinates, with the screen's
/// corners where it reaches them.
QPainterPath overlayOutline(const OverlayLayout &layout, qreal screenRadius);

/// Paints what stands on it, from its top left corner.
void paintOverlayContent(QPainter &painter, const OverlayLayout &layout, const PhoneTheme &theme,
                         TextDrawing drawing);

/// Paints the box behind our own words.
void drawNote(QPainter &painter, const QRectF &box, const PhoneTheme &theme);

} // namespace bellpush
