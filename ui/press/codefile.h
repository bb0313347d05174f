// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/paint/qrdesign.h"
#include "ui/paint/qrpicture.h"

namespace bellpush {

class QrMatrix;

/// A finished file of a design, known to scan.
struct CodeFile {
    QByteArray bytes{};
    QSizeF size{}; ///< In mm, with the frame.
};

/// The design that says `text` as a file, read back as the style's resolution would print it before
/// it is handed out; modules are whole dots of it. The same arguments give the same bytes. Errors:
/// those of `styleProblem()`, TooSmallForDpi, TooManyPixels, OutOfMemory, DoesNotScan.
Result<CodeFile, QrPictureError> codeFile(const QrMatrix &matrix, const QString &text,
                                          const QrDesign &design, QrFormat format);

} // namespace bellpush
