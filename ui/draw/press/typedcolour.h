// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace bellpush {

/// `#RGB` or `#RRGGBB`, spaces around it and the `#` missing; anything else is no valid colour.
QColor typedColour(const QString &typed);

} // namespace bellpush
