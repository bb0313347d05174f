// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/codes/qrdesign.h"

namespace bellpush {

class QrMatrix;

/// The largest share of the code's width, for `QrDesign::logoShare`, that the design's logo can
/// take with a margin: the check is still green with another module hidden on each side. 0 where
/// there is no such share. The design's own `logoShare` does not count.
double safeLogoShare(const QrMatrix &matrix, const QString &text, const QrDesign &design);

} // namespace bellpush
