// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace bellpush {

class QrMatrix;

/// A code's modules row by row, eight to a byte, the leftmost in the highest bit; dark is 0, as an
/// image mask wants what is painted. Rows are filled up with 0.
QByteArray codeBits(const QrMatrix &matrix);

/// A code's dark runs as rectangles in modules from its top left corner, each "x y w h re".
void appendRuns(QByteArray &text, const QrMatrix &matrix);

} // namespace bellpush
