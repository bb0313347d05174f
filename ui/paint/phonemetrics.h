// SPDX-License-Identifier: MIT
#pragma once

#include "ui/paint/laidtext.h"

namespace bellpush {

/// The faces of the phone's texts. The status bar keeps its size whatever the text scale, as
/// phones do.
struct PhoneMetrics {
    TextFace body;
    TextFace header;
    TextFace footer;
    TextFace time;
    TextFace label;
    TextFace small; ///< The date, and the words in placeholders.
    TextFace name;
    TextFace subtitle;
    TextFace clock;
};

/// The faces at a text size of `textScale` times the usual, from 1 to 2. What lies outside is taken
/// as the nearer end.
PhoneMetrics phoneMetrics(qreal textScale);

} // namespace bellpush
