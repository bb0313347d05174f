// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace bellpush {

/// `font` with emoji in colour: by itself Qt takes the outlines of another font for them.
QFont withColourEmoji(QFont font);

} // namespace bellpush
