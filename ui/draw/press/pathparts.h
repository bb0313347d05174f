// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPainterPath>

namespace bellpush {

/// The path in pieces that do not touch: filled one by one they look as the whole does. What stands
/// on one line of pixels takes Qt its square to fill, so that the pieces of a code are five times
/// as fast. The fill rule is kept.
QList<QPainterPath> separateParts(const QPainterPath &path);

} // namespace bellpush
