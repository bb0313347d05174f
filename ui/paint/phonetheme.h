// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace bellpush {

/// What a text or a drawing is, for its colour.
enum class PhoneInk { Text, Secondary, Accent, ChipText, BarText, BarSecondary, AvatarText };

/// The colours of the phone. Every text has a contrast of 4.5 : 1 or more to what lies behind it
/// (WCAG 2.2, 1.4.3).
struct PhoneTheme {
    QColor frame;
    QColor frameEdge;
    QColor shadow; ///< With its alpha at the darkest place.
    QColor wallpaper;
    QColor pattern; ///< The doodles on the wallpaper.
    QColor bar;     ///< Behind status bar and chat header.
    QColor barText;
    QColor barSecondary;
    QColor bubble;
    QColor text;
    QColor secondary;
    QColor accent; ///< Links and buttons.
    QColor hairline;
    QColor placeholder; ///< Behind a picture's or a link's stand-in.
    QColor codeBox;
    QColor quoteBar;
    QColor chip;
    QColor chipText;
    QColor field; ///< The message field.
    QColor avatar;
    QColor avatarText;
    QColor hover;

    friend bool operator==(const PhoneTheme &, const PhoneTheme &) = default;
};

PhoneTheme lightPhoneTheme();
PhoneTheme darkPhoneTheme();

QColor inkColor(const PhoneTheme &theme, PhoneInk ink);

/// The contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it.
qreal contrastRatio(const QColor &one, const QColor &other);

} // namespace bellpush
