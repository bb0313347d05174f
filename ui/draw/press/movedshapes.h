// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

namespace bellpush {

/// The shapes that much (mm) to the right and down.
QList<PrintShape> moved(const QList<PrintShape> &shapes, QPointF by);

/// A group's shapes as they lie on the page.
QList<PrintShape> shapesOf(const PlacedGroup &group);

} // namespace bellpush
