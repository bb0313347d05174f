// SPDX-License-Identifier: MIT
#include "ui/widgets/appcolors.h"

namespace bellpush {

namespace {

constexpr QRgb rgb(uint value)
{
    return 0xff000000U | value;
}

const AppColors light{
    .window = rgb(0xf4f5f6),
    .surface = rgb(0xffffff),
    .field = rgb(0xffffff),
    .hover = rgb(0xeef1f2),
    .border = rgb(0xdfe3e6),
    .fieldBorder = rgb(0x868e96),
    .text = rgb(0x1b1f23),
    .secondaryText = rgb(0x5a636c),
    .accent = rgb(0x0f6e66),
    .onAccent = rgb(0xffffff),
    .error = rgb(0xb42318),
    .warning = rgb(0x8a5200),
    .success = rgb(0x1b6b3a),
    .jsonKey = rgb(0x0f5f86),
    .jsonText = rgb(0x1b6b3a),
    .jsonNumber = rgb(0x8a4b00),
};

const AppColors dark{
    .window = rgb(0x15191c),
    .surface = rgb(0x1d2226),
    .field = rgb(0x12161a),
    .hover = rgb(0x2a3136),
    .border = rgb(0x2c3338),
    .fieldBorder = rgb(0x6f7a83),
    .text = rgb(0xe8ebed),
    .secondaryText = rgb(0xa3adb5),
    .accent = rgb(0x4fc3b5),
    .onAccent = rgb(0x06201d),
    .error = rgb(0xff8a7d),
    .warning = rgb(0xf0b34d),
    .success = rgb(0x77d49a),
    .jsonKey = rgb(0x8cc8ee),
    .jsonText = rgb(0x93d7a9),
    .jsonNumber = rgb(0xf0b97a),
};

} // namespace

const AppColors &appColors(ColorScheme scheme)
{
    return scheme == ColorScheme::Dark ? dark : light;
}

ColorScheme schemeOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    return isDark ? ColorScheme::Dark : ColorScheme::Light;
}

QPalette appPalette(ColorScheme scheme)
{
    const AppColors &colors = appColors(scheme);
    QPalette palette(colors.text, colors.surface, colors.border.lighter(120), colors.border,
                     colors.fieldBorder, colors.text, colors.onAccent, colors.field, colors.window);
    palette.setColor(QPalette::AlternateBase, colors.window);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    palette.setColor(QPalette::PlaceholderText, colors.secondaryText);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.secondaryText);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    return palette;
}

} // namespace bellpush
