// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/appcolors.h"

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace bellpush {

enum class ThemeChoice { System, Light, Dark };

/// Light or dark: what the user chose, or what the desktop prefers and goes on preferring.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// `lastSeen` stands for the desktop's preference until it has answered.
    Theme(ThemeChoice choice, ColorScheme lastSeen, QObject *parent = nullptr);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    ColorScheme desktopScheme() const { return m_desktop; }

    /// Asks the desktop portal, without waiting for it, and listens to its changes.
    void followDesktop();

private slots:
    void readSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void setDesktopScheme(const QVariant &preference);
    void apply();

    ThemeChoice m_choice;
    ColorScheme m_desktop;
};

} // namespace bellpush
