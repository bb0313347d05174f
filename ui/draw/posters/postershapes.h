// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

namespace bellpush {

/// Our sign for a call, a handset, in a square.
QPainterPath handsetPath(const QRectF &square);

/// What somebody says: a rectangle with round corners, and a pointer below where reading begins.
/// All of it is in `area`.
QPainterPath bubblePath(const QRectF &area, double radius, Qt::LayoutDirection direction);

/// The shapes turned half round about `centre`. Words become outlines; a code stays as it is, since
/// it reads from any side.
QList<PrintShape> turnedHalfRound(const QList<PrintShape> &shapes, QPointF centre);

/// Marks where a page is to be cut, up to `lengthMm` long, outside of its bleed.
QPainterPath cropMarks(const QRectF &trim, double distanceMm, double lengthMm);

} // namespace bellpush
