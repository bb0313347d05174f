// SPDX-License-Identifier: MIT
#include "ui/window/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colorScheme = u"color-scheme"_s;

// org.freedesktop.appearance: 0 no preference, 1 prefers dark, 2 prefers light.
constexpr uint prefersDark = 1;

} // namespace

Theme::Theme(ThemeChoice choice, ColorScheme lastSeen, QObject *parent)
    : QObject(parent),
      m_choice(choice),
      m_desktop(lastSeen)
{
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::followDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(readSetting(QString, QString, QDBusVariant)));

    auto call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call.setArguments({appearance, colorScheme});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            setDesktopScheme(reply.value().variant());
    });
}

void Theme::readSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance && key == colorScheme)
        setDesktopScheme(value.variant());
}

void Theme::setDesktopScheme(const QVariant &preference)
{
    // Read() wraps its answer in one variant more than the signal does.
    const QVariant plain = preference.canConvert<QDBusVariant>()
        ? preference.value<QDBusVariant>().variant()
        : preference;
    m_desktop = plain.toUInt() == prefersDark ? ColorScheme::Dark : ColorScheme::Light;
    apply();
}

void Theme::apply()
{
    ColorScheme scheme = m_desktop;
    if (m_choice != ThemeChoice::System)
        scheme = m_choice == ThemeChoice::Dark ? ColorScheme::Dark : ColorScheme::Light;
    const QPalette palette = appPalette(scheme);
    if (palette != QApplication::palette())
        QApplication::setPalette(palette);
}

} // namespace bellpush
