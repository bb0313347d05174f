// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPalette>

namespace bellpush {

enum class ColorScheme { Light, Dark };

/// The program's colours. Every text colour has a contrast of at least 4.5:1 on `window`, `surface`
/// and `field`.
struct AppColors {
    QColor window;      ///< Behind everything.
    QColor surface;     ///< Panels, bars, buttons at rest.
    QColor field;       ///< What one types into.
    QColor hover;       ///< A button under the pointer.
    QColor border;      ///< Hairlines between panels.
    QColor fieldBorder; ///< Around what one types into or presses: 3:1 on its surroundings.
    QColor text;
    QColor secondaryText; ///< Help and hints.
    QColor accent;        ///< The one accent: primary button, focus, selection.
    QColor onAccent;
    QColor error;
    QColor warning;
    QColor success;
    QColor jsonKey;
    QColor jsonText;
    QColor jsonNumber;
};

const AppColors &appColors(ColorScheme scheme);

/// The scheme a palette was made for, by whether it is dark.
ColorScheme schemeOf(const QPalette &palette);

inline const AppColors &colorsOf(const QPalette &palette)
{
    return appColors(schemeOf(palette));
}

QPalette appPalette(ColorScheme scheme);

} // namespace bellpush
