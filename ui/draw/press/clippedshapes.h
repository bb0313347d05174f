// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

namespace bellpush {

/// What of `shape` is within `clip`, in mm: the shape itself where it is all within, nothing where
/// none is. Lines and words that are cut become filled paths, and words pictures too.
QList<PrintShape> clippedShapes(const PrintShape &shape, const QPainterPath &clip);

} // namespace bellpush
