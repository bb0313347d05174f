// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentcontent.h"
#include "ui/window/theme.h"

#include <QByteArray>
#include <QStringList>

namespace bellpush {

/// A file that was opened or saved.
struct RecentFile {
    QString path{};
    std::optional<DocumentKind> kind{}; ///< Absent: an older version did not say.

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// What the window remembers from one run to the next.
struct WindowSettings {
    QByteArray geometry{};
    ThemeChoice theme = ThemeChoice::System;
    ColorScheme desktopScheme = ColorScheme::Light; ///< As last seen.
    QList<RecentFile> recentFiles{};                ///< The latest first.
};

WindowSettings loadWindowSettings();
void saveWindowSettings(const WindowSettings &settings);

/// `files` with `latest` in front; each once, and no more than fit a menu.
QList<RecentFile> withRecentFile(QList<RecentFile> files, const RecentFile &latest);

} // namespace bellpush
