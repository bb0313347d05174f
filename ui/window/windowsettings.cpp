// SPDX-License-Identifier: MIT
#include "ui/window/windowsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr qsizetype mostRecentFiles = 10;

ThemeChoice themeChoice(int stored)
{
    const bool isKnown = stored >= 0 && stored <= static_cast<int>(ThemeChoice::Dark);
    return isKnown ? static_cast<ThemeChoice>(stored) : ThemeChoice::System;
}

} // namespace

WindowSettings loadWindowSettings()
{
    const QSettings stored;
    return {
        .geometry = stored.value("window/geometry"_L1).toByteArray(),
        .theme = themeChoice(stored.value("window/theme"_L1).toInt()),
        .desktopScheme
        = stored.value("window/desktopIsDark"_L1).toBool() ? ColorScheme::Dark : ColorScheme::Light,
        .recentFiles = stored.value("recentFiles"_L1).toStringList(),
    };
}

void saveWindowSettings(const WindowSettings &settings)
{
    QSettings stored;
    stored.setValue("window/geometry"_L1, settings.geometry);
    stored.setValue("window/theme"_L1, static_cast<int>(settings.theme));
    stored.setValue("window/desktopIsDark"_L1, settings.desktopScheme == ColorScheme::Dark);
    stored.setValue("recentFiles"_L1, settings.recentFiles);
}

QStringList withRecentFile(QStringList files, const QString &path)
{
    files.removeAll(path);
    files.prepend(path);
    return files.mid(0, mostRecentFiles);
}

} // namespace bellpush
