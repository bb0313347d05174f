// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesign.h"

#include <QColor>

namespace bellpush {

/// The least contrast of words and what they stand on: WCAG 2.2, 1.4.3.
constexpr double leastTextContrast = 4.5;

/// A shop's two colours.
struct PosterPalette {
    QColor brand{};
    QColor accent{}; ///< Invalid where there is none.
};

/// What the roles of a design look like in them.
QColor posterColour(PosterColour role, const PosterPalette &palette);

/// The brand's own colour, or a darker one of the same hue, so that it can be read on white.
QColor readableOnPaper(const QColor &brand);

/// What a code is drawn in: a colour of the shop's that is dark enough, or nearly black.
QColor codeColour(const PosterPalette &palette);

/// A ground of the colour's hue that is all but black.
QColor darkGround(const QColor &brand);

} // namespace bellpush
