// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace bellpush {

/// Whose device the chat is seen on.
enum class PhonePlatform {
    Android,
    Ios,
    Computer ///< WhatsApp's app for computers, or its web page.
};

enum class PhoneScheme { Light, Dark };

/// Which phone is drawn.
struct PhoneLook {
    static constexpr qreal usualWidth = 360;

    PhonePlatform platform = PhonePlatform::Android;
    PhoneScheme scheme = PhoneScheme::Light;
    qreal width = usualWidth; ///< Of the whole picture, in logical pixels.
    qreal textScale = 1;      ///< 1 to 2.

    friend bool operator==(const PhoneLook &, const PhoneLook &) = default;
};

} // namespace bellpush
