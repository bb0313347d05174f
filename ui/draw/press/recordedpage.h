// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/units.h"
#include "ui/draw/press/printpage.h"

#include <functional>

class QPainter;

namespace bellpush {

/// What `paint` paints on a page, as shapes. `size` and what is painted are in logical pixels, of
/// which an inch has 96, from the page's top left corner. The painter's device is a WordsDevice.
/// Opacity and clips count; words that a clip cuts become shapes. Colours and pens are plain, no
/// gradients and no dashes, and words and pictures upright: that is asserted.
PrintPage recordedPage(QSizeF size, const std::function<void(QPainter &)> &paint);

/// A logical pixel's side.
constexpr double mmPerLogicalPixel = mmPerInch / 96;

} // namespace bellpush
