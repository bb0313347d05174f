// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonelayout.h"
#include "ui/draw/phone/textdrawing.h"

class QPainter;

namespace bellpush {

/// How a phone is looked at.
struct PhoneView {
    qreal scroll = 0;                   ///< Of the chat: 0 to the layout's longestScroll().
    std::optional<qsizetype> focused{}; ///< The tappable that has the keyboard.
    std::optional<qsizetype> hovered{}; ///< The tappable under the pointer.
    TextDrawing drawing = TextDrawing::Native;
    qreal overlayScroll = 0; ///< Of what stands open over the chat.
};

/// Paints the phone with the picture's top left corner at the painter's origin, and leaves the
/// painter as it was. Outside the layout's size nothing is painted; nothing is clipped unless the
/// chat is longer than its place, because QSvgGenerator cannot.
void paintPhone(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                const PhoneView &view);

/// The parts of paintPhone(), in this order. The backdrop (frame, bars, wallpaper) depends on
/// neither the draft nor the scroll, so that it may be kept as a picture.
void paintPhoneBackdrop(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                        TextDrawing drawing);
void paintPhoneChat(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                    const PhoneView &view);
void paintPhoneOverlay(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                       const PhoneView &view);

} // namespace bellpush
