// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesign.h"

#include <QColor>

namespace bellpush {

/// The least contrast of words and what they stand on: WCAG 2.2, 1.4.3.
constexpr double leastTextContrast = 4.5;

/// What the roles of a design look like with a brand's colour.
QColor posterColour(PosterColour role, const QColor &brand);

/// The brand's own colour, or a darker one of the same hue, so that it can be read on white.
QColor readableOnPaper(const QColor &brand);

} // namespace bellpush
