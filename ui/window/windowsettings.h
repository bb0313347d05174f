// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/theme.h"

#include <QByteArray>
#include <QStringList>

namespace bellpush {

/// What the window remembers from one run to the next.
struct WindowSettings {
    QByteArray geometry{};
    ThemeChoice theme = ThemeChoice::System;
    ColorScheme desktopScheme = ColorScheme::Light; ///< As last seen.
    QStringList recentFiles{};                      ///< The latest first.
};

WindowSettings loadWindowSettings();
void saveWindowSettings(const WindowSettings &settings);

/// `files` with `path` in front; each once, and no more than fit a menu.
QStringList withRecentFile(QStringList files, const QString &path);

} // namespace bellpush
