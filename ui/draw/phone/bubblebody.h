// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"
#include "ui/draw/phone/textcolumn.h"

namespace bellpush {

/// Where the body stands.
struct StackedBody {
    QRectF rect{};                       ///< Null when there is none.
    std::optional<PhoneText> readMore{}; ///< Where it is cut.
};

/// Stacks the body's paragraphs, lists and quotes, as far as its fold lets it; or the hint in its
/// place.
StackedBody stackBody(const BubbleContent &content, const PhoneMetrics &metrics,
                      TextColumn &column);

} // namespace bellpush
