// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>

namespace bellpush {

class QrMatrix;

/// The dark modules as rectangles that neither overlap nor leave one out: runs of a row, joined
/// with equal runs below. In modules, from the top left corner of the quiet zone.
QList<QRect> darkRuns(const QrMatrix &matrix, int quietZone);

} // namespace bellpush
