// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace bellpush {

class QrMatrix;

/// A code's dark runs as rectangles in modules from its top left corner, each "x y w h re".
void appendRuns(QByteArray &text, const QrMatrix &matrix);

} // namespace bellpush
