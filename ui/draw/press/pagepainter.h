// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

class QPainter;

namespace bellpush {

/// Paints a page, a unit of the painter's being a millimetre: the screen, a printer and a picture
/// all scale their painter and call this. Text is painted as outlines, so that it is the same on
/// all of them. Leaves the painter as it was; the paper's white is the caller's.
void paintPage(QPainter &painter, const PrintPage &page);

/// The page in pixels, on white. Null if there is no memory for it.
QImage pageImage(const PrintPage &page, double dpi);

/// The same as a PNG that says its resolution; empty if there is no memory for it.
QByteArray toPng(const PrintPage &page, double dpi);

} // namespace bellpush
