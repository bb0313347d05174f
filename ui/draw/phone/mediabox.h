// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"
#include "ui/draw/phone/placedbox.h"

namespace bellpush {

/// A header's picture, or the box that stands in for it, at the top of `room` and as wide.
PlacedBox mediaBox(const BubbleMedia &media, const PhoneMetrics &metrics, const QRectF &room,
                   LaidTexts &texts);

} // namespace bellpush
