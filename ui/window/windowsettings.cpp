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

std::optional<DocumentKind> kindCalled(const QString &name)
{
    for (int i = 0; i < documentKinds; ++i) {
        const auto kind = static_cast<DocumentKind>(i);
        if (kindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

/// Two lists, since older versions read the first.
QList<RecentFile> loadRecentFiles(const QSettings &stored)
{
    const QStringList paths = stored.value("recentFiles"_L1).toStringList();
    const QStringList kinds = stored.value("recentKinds"_L1).toStringList();
    QList<RecentFile> files;
    for (qsizetype i = 0; i < paths.size(); ++i)
        files.append({paths[i], kindCalled(kinds.value(i))});
    return files;
}

void saveRecentFiles(QSettings &stored, const QList<RecentFile> &files)
{
    QStringList paths;
    QStringList kinds;
    for (const RecentFile &file : files) {
        paths.append(file.path);
        kinds.append(file.kind ? QString(kindName(*file.kind)) : QString());
    }
    stored.setValue("recentFiles"_L1, paths);
    stored.setValue("recentKinds"_L1, kinds);
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
        .recentFiles = loadRecentFiles(stored),
    };
}

void saveWindowSettings(const WindowSettings &settings)
{
    QSettings stored;
    stored.setValue("window/geometry"_L1, settings.geometry);
    stored.setValue("window/theme"_L1, static_cast<int>(settings.theme));
    stored.setValue("window/desktopIsDark"_L1, settings.desktopScheme == ColorScheme::Dark);
    saveRecentFiles(stored, settings.recentFiles);
}

QList<RecentFile> withRecentFile(QList<RecentFile> files, const RecentFile &latest)
{
    files.removeIf([&latest](const RecentFile &file) { return file.path == latest.path; });
    files.prepend(latest);
    return files.mid(0, mostRecentFiles);
}

} // namespace bellpush
