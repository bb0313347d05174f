// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QRect>
#include <QString>

namespace bellpush {

/// A code as shapes: what every writer of files draws.
struct QrDrawing {
    QList<QRect> runs; ///< Dark, in modules from the top left corner: see `darkRuns()`.
    int modules = 0;   ///< Across, with the quiet zone.
    double sizeMm = 0;
    QColor colour;
    QColor background;
    QString title; ///< For the file's readers, not drawn.
};

/// The drawing as a file: a background, and all dark modules as one path, so that no renderer can
/// leave a seam between two of them. Gray colours are written as gray, so that black is K only.
/// The same drawing gives the same bytes: no date, no random id.
QByteArray toSvg(const QrDrawing &drawing);
/// A page of exactly the code's size, to be printed without scaling.
QByteArray toPdf(const QrDrawing &drawing);
QByteArray toEps(const QrDrawing &drawing);

} // namespace bellpush
