// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonelook.h"

#include <QColor>

namespace bellpush {

/// What a text or a drawing is, for its colour.
enum class PhoneInk {
    Text,
    Secondary,
    Accent,
    Warning,
    ChipText,
    BarText,
    BarSecondary,
    AvatarText,
    NoteText
};

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
    QColor outgoing; ///< The bubble as its sender sees it.
    QColor text;
    QColor secondary;
    QColor accent;  ///< Links and buttons.
    QColor warning; ///< What is missing or over.
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
    QColor ticks; ///< Of a message that was read.
    QColor dim;   ///< Over the chat while something else is open.
    QColor sheet; ///< What opens over the chat.
    QColor note;  ///< Behind our own words, which are not on the phone.
    QColor noteText;
    QColor sample; ///< Behind a variable's value.
    QColor gap;    ///< Behind a variable without one.

    friend bool operator==(const PhoneTheme &, const PhoneTheme &) = default;
};

/// The colours of a platform by day and by night.
PhoneTheme phoneTheme(PhonePlatform platform, PhoneScheme scheme);

QColor inkColor(const PhoneTheme &theme, PhoneInk ink);

} // namespace bellpush
