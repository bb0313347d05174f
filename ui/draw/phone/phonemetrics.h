// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/laidtext.h"
#include "ui/draw/phone/phonelook.h"

namespace bellpush {

/// The shapes in which the platforms differ, in logical pixels. Ours, after the look of both: no
/// page gives them.
struct PhoneShape {
    PhonePlatform platform = PhonePlatform::Android;
    qreal frameRadius = 42;
    qreal bezel = 6;
    qreal aspect = 2; ///< Height to width of the whole picture.
    qreal statusHeight = 30;
    qreal avatarSize = 38;
    qreal bubbleRadius = 10;
    bool hasTailAtBottom = false; ///< Else at the top.
    qreal bubbleShare = 0.86;     ///< Of the screen's width, at most.
    qreal buttonHeight = 44;

    qreal screenRadius() const { return frameRadius > bezel ? frameRadius - bezel : 0; }

    friend bool operator==(const PhoneShape &, const PhoneShape &) = default;
};

/// The faces of the phone's texts, and its shapes. The status bar keeps its size whatever the text
/// scale, as phones do.
struct PhoneMetrics {
    PhoneShape shape{};
    TextFace body{};
    TextFace header{};
    TextFace footer{};
    TextFace time{};
    TextFace label{};
    TextFace small{}; ///< The date, and the words in placeholders.
    TextFace name{};
    TextFace subtitle{};
    TextFace clock{};
    TextFace title{}; ///< Of what opens over the chat.

    friend bool operator==(const PhoneMetrics &, const PhoneMetrics &) = default;
};

/// The metrics of a platform at a text size of `textScale` times the usual, from 1 to 2. What lies
/// outside is taken as the nearer end.
PhoneMetrics phoneMetrics(PhonePlatform platform, qreal textScale);

} // namespace bellpush
