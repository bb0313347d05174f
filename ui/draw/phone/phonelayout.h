// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/overlaylayout.h"

namespace bellpush {

/// The space a phone is laid out in, in logical pixels.
struct PhoneSpace {
    static constexpr qreal usualWidth = PhoneLook::usualWidth;
    static constexpr qreal narrowest = 280;
    static constexpr qreal widest = 480;

    qreal width = usualWidth;      ///< Of the whole picture, shadow and frame included.
    std::optional<qreal> height{}; ///< Absent: as tall as a phone is, or as the chat needs.

    friend bool operator==(const PhoneSpace &, const PhoneSpace &) = default;
};

/// Where everything on the phone goes, in logical pixels from the picture's top left corner; what
/// the chat holds, from the top left corner of the chat scrolled to its beginning.
struct PhoneLayout {
    PhoneShape shape{};
    QSizeF size{};
    QRectF frame{};
    QRectF screen{};
    QRectF statusBar{};
    QRectF header{};
    QRectF chat{}; ///< The part of the screen that the conversation scrolls in.
    QRectF inputBar{};

    QRectF back{}; ///< Icons and shapes; those that a platform lacks are null.
    QRectF call{};
    QRectF avatar{};
    QRectF verified{};
    QRectF field{};
    QRectF microphone{};
    QRectF plus{};
    PhoneText clock{};
    QList<PhoneText> texts{}; ///< Initials, name, what it is, and the field's words.

    qreal contentHeight = 0; ///< Of what the chat holds.
    QRectF dateChip{};
    PhoneText date{};
    QPointF bubblePosition{};
    BubbleLayout bubble{};
    QRectF noticeBox{}; ///< In place of the bubble; null while there is one.
    PhoneText notice{};
    std::optional<OverlayLayout> overlay{};

    /// How far the chat can be scrolled down; 0 when everything is in sight.
    qreal longestScroll() const;

    /// What can be tapped now: of what is open over the chat, else of the bubble.
    const QList<Tappable> &tappables() const;

    /// What scrolls now, and how far: what is open over the chat, else the chat.
    QRectF scrollArea() const { return overlay ? overlay->panel : chat; }
    qreal scrollLength() const { return overlay ? overlay->longestScroll() : longestScroll(); }

    /// Where one of tappables() is, from the top left corner of what scrolls.
    QList<QRectF> tappableRects(qsizetype tappable) const;
};

/// Lays the phone out in `space`, whose width is taken as the nearest between narrowest and widest.
PhoneLayout layoutPhone(const PhoneContent &content, const PhoneMetrics &metrics,
                        const PhoneSpace &space, LaidTexts &texts);

enum class PhonePart {
    Outside,
    Frame,
    Bars,
    Wallpaper,
    Bubble,
    Overlay,
    Dimmed ///< What stands behind the overlay.
};

/// What lies at a point of the picture.
struct PhonePlace {
    PhonePart part = PhonePart::Outside;
    std::optional<qsizetype> tappable{}; ///< An index into tappables().

    friend bool operator==(const PhonePlace &, const PhonePlace &) = default;
};

/// What lies at `point` while what scrolls is scrolled down by `scroll`.
PhonePlace phonePartAt(const PhoneLayout &layout, qreal scroll, QPointF point);

} // namespace bellpush
