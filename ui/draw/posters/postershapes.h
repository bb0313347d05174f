// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesign.h"
#include "ui/draw/press/printpage.h"

namespace bellpush {

/// Our sign for a call, a handset, in a square.
QPainterPath handsetPath(const QRectF &square);

/// A sign that stands before words, in a square; empty for none.
QPainterPath signPath(PosterSign sign, const QRectF &square);

/// A picture that fills an area and is cut where it would stand out of it, without a copy of its
/// pixels.
PlacedImage photoIn(const QRectF &area, const QImage &photo);

/// What somebody says: a rectangle with round corners and a curved tail below, where reading
/// begins. All of it is in `area`.
QPainterPath bubblePath(const QRectF &area, double radius, Qt::LayoutDirection direction);

/// The shapes turned half round about `centre`. Words become outlines; a code stays as it is, since
/// it reads from any side.
QList<PrintShape> turnedHalfRound(const QList<PrintShape> &shapes, QPointF centre);

/// The same turned a quarter to the left, what was at the left now at the bottom: with its top left
/// corner at (0, 0), what was `width` wide is as high.
QList<PrintShape> turnedUpwards(const QList<PrintShape> &shapes, double width);

/// Marks where a page is to be cut, up to `lengthMm` long, outside of its bleed.
QPainterPath cropMarks(const QRectF &trim, double distanceMm, double lengthMm);

} // namespace bellpush
