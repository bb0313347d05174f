// SPDX-License-Identifier: MIT
#include "ui/draw/phone/phonetheme.h"

namespace bellpush {

namespace {

PhoneTheme lightTheme()
{
    PhoneTheme theme;
    theme.frame = QColor(0x23, 0x27, 0x2b);
    theme.frameEdge = QColor(0x4a, 0x50, 0x56);
    theme.shadow = QColor(0x1c, 0x16, 0x0c, 46);
    theme.wallpaper = QColor(0xf1, 0xeb, 0xe2);
    theme.pattern = QColor(0xe6, 0xde, 0xd1);
    theme.bar = QColor(0xff, 0xff, 0xff);
    theme.barText = QColor(0x12, 0x1b, 0x20);
    theme.barSecondary = QColor(0x5a, 0x68, 0x70);
    theme.bubble = QColor(0xff, 0xff, 0xff);
    theme.text = QColor(0x12, 0x1b, 0x20);
    theme.secondary = QColor(0x5c, 0x6a, 0x72);
    theme.accent = QColor(0x00, 0x76, 0x6a);
    theme.hairline = QColor(0xe6, 0xe4, 0xe0);
    theme.placeholder = QColor(0xf0, 0xf2, 0xf3);
    theme.codeBox = QColor(0xee, 0xf0, 0xf1);
    theme.quoteBar = QColor(0xb9, 0xc3, 0xc8);
    theme.chip = QColor(0xff, 0xff, 0xff);
    theme.chipText = QColor(0x55, 0x62, 0x6a);
    theme.field = QColor(0xff, 0xff, 0xff);
    theme.avatar = QColor(0x0b, 0x6e, 0x69);
    theme.avatarText = QColor(0xff, 0xff, 0xff);
    theme.hover = QColor(0x00, 0x76, 0x6a, 18);
    theme.outgoing = QColor(0xdc, 0xf5, 0xd0);
    theme.warning = QColor(0xa8, 0x42, 0x00);
    theme.ticks = QColor(0x0a, 0x6f, 0xa8);
    theme.dim = QColor(0x0b, 0x14, 0x1a, 110);
    theme.sheet = QColor(0xff, 0xff, 0xff);
    theme.note = QColor(0xff, 0xf4, 0xd6);
    theme.noteText = QColor(0x5b, 0x45, 0x0a);
    theme.sample = QColor(0xdf, 0xf1, 0xec);
    theme.gap = QColor(0xff, 0xe3, 0xcc);
    return theme;
}

PhoneTheme darkTheme()
{
    PhoneTheme theme;
    theme.frame = QColor(0x05, 0x07, 0x08);
    theme.frameEdge = QColor(0x3a, 0x42, 0x48);
    theme.shadow = QColor(0, 0, 0, 96);
    theme.wallpaper = QColor(0x0b, 0x14, 0x1a);
    theme.pattern = QColor(0x13, 0x1e, 0x25);
    theme.bar = QColor(0x16, 0x20, 0x27);
    theme.barText = QColor(0xe9, 0xed, 0xef);
    theme.barSecondary = QColor(0x9d, 0xab, 0xb4);
    theme.bubble = QColor(0x20, 0x2c, 0x33);
    theme.text = QColor(0xe9, 0xed, 0xef);
    theme.secondary = QColor(0xa0, 0xae, 0xb6);
    theme.accent = QColor(0x36, 0xcb, 0xb0);
    theme.hairline = QColor(0x33, 0x40, 0x48);
    theme.placeholder = QColor(0x18, 0x23, 0x2a);
    theme.codeBox = QColor(0x2f, 0x3c, 0x44);
    theme.quoteBar = QColor(0x5d, 0x6c, 0x75);
    theme.chip = QColor(0x1b, 0x27, 0x2e);
    theme.chipText = QColor(0xa3, 0xb0, 0xb8);
    theme.field = QColor(0x20, 0x2c, 0x33);
    theme.avatar = QColor(0x0f, 0x6b, 0x66);
    theme.avatarText = QColor(0xff, 0xff, 0xff);
    theme.hover = QColor(0x36, 0xcb, 0xb0, 26);
    theme.outgoing = QColor(0x0f, 0x47, 0x39);
    theme.warning = QColor(0xff, 0xb0, 0x78);
    theme.ticks = QColor(0x6c, 0xc8, 0xf5);
    theme.dim = QColor(0, 0, 0, 150);
    theme.sheet = QColor(0x1b, 0x26, 0x2d);
    theme.note = QColor(0x3d, 0x33, 0x14);
    theme.noteText = QColor(0xf5, 0xdf, 0xa3);
    theme.sample = QColor(0x1e, 0x45, 0x42);
    theme.gap = QColor(0x55, 0x32, 0x1a);
    return theme;
}

/// What iOS colours otherwise: its own blue for what can be tapped, greyer bars.
PhoneTheme onApple(PhoneTheme theme, PhoneScheme scheme)
{
    const bool isDark = scheme == PhoneScheme::Dark;
    theme.frame = isDark ? QColor(0x0a, 0x0a, 0x0b) : QColor(0x1c, 0x1c, 0x1e);
    theme.bar = isDark ? QColor(0x16, 0x16, 0x18) : QColor(0xf6, 0xf6, 0xf6);
    theme.barText = isDark ? QColor(0xf2, 0xf2, 0xf7) : QColor(0x0b, 0x0b, 0x0d);
    theme.barSecondary = isDark ? QColor(0xa4, 0xa4, 0xab) : QColor(0x60, 0x60, 0x66);
    theme.wallpaper = isDark ? QColor(0x0c, 0x11, 0x12) : QColor(0xef, 0xe9, 0xe0);
    theme.bubble = isDark ? QColor(0x26, 0x26, 0x29) : QColor(0xff, 0xff, 0xff);
    theme.placeholder = isDark ? QColor(0x1c, 0x1c, 0x1f) : QColor(0xf2, 0xf2, 0xf5);
    theme.accent = isDark ? QColor(0x6a, 0xb0, 0xff) : QColor(0x00, 0x5f, 0xd1);
    theme.hover = QColor(theme.accent.red(), theme.accent.green(), theme.accent.blue(), 24);
    theme.field = isDark ? QColor(0x2a, 0x2a, 0x2d) : QColor(0xff, 0xff, 0xff);
    theme.sheet = isDark ? QColor(0x1c, 0x1c, 0x1f) : QColor(0xff, 0xff, 0xff);
    return theme;
}

} // namespace

PhoneTheme phoneTheme(PhonePlatform platform, PhoneScheme scheme)
{
    const PhoneTheme theme = scheme == PhoneScheme::Dark ? darkTheme() : lightTheme();
    return platform == PhonePlatform::Ios ? onApple(theme, scheme) : theme;
}

QColor inkColor(const PhoneTheme &theme, PhoneInk ink)
{
    switch (ink) {
    case PhoneInk::Text:
        return theme.text;
    case PhoneInk::Secondary:
        return theme.secondary;
    case PhoneInk::Accent:
        return theme.accent;
    case PhoneInk::Warning:
        return theme.warning;
    case PhoneInk::NoteText:
        return theme.noteText;
    case PhoneInk::ChipText:
        return theme.chipText;
    case PhoneInk::BarText:
        return theme.barText;
    case PhoneInk::BarSecondary:
        return theme.barSecondary;
    case PhoneInk::AvatarText:
        return theme.avatarText;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
