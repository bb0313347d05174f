// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrprint.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace bellpush {

class QrMatrix;

/// The colours of a code on the screen, and its border.
struct QrScreenStyle {
    QColor colour = Qt::black;
    QColor background = Qt::white;
    int quietZone = standardQuietZone; ///< In modules.
};

/// Fills `area` with the background and paints the code in its middle, as large as it goes with
/// every module the same whole number of device pixels, whatever the device pixel ratio. Where that
/// is impossible (under one pixel a module, or a painter that is rotated), it is fitted smoothly.
/// Leaves the painter as it was. `area` in the painter's own coordinates.
void paintQr(QPainter &painter, const QrMatrix &matrix, const QRectF &area,
             const QrScreenStyle &style);

} // namespace bellpush
