// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

namespace bellpush {

/// The shapes that much (mm) to the right and down.
QList<PrintShape> moved(const QList<PrintShape> &shapes, QPointF by);

} // namespace bellpush
