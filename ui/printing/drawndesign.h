// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/codedesign.h"
#include "ui/draw/codes/qrdesign.h"

namespace bellpush {

/// What is drawn; `logo` is what the design's shows. A colour that is none stays invalid, which
/// styleProblem() reports.
QrDesign toQrDesign(const CodeDesign &design, const QImage &logo);

} // namespace bellpush
