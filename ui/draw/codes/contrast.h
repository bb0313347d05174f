// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace bellpush {

/// The light that a colour gives back, 0 (black) to 1 (white): WCAG 2.2, "relative luminance".
double luminance(const QColor &colour);

/// The contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it: how many times as much
/// light the lighter one gives back, with an allowance for stray light.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace bellpush
