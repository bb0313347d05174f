// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/qr/scanreport.h"
#include "ui/draw/codes/qrdesign.h"

#include <QByteArray>

#include <optional>

namespace bellpush {

class QrMatrix;

enum class QrFormat { Png, Svg, Pdf, Eps };

/// A finished file of a design, known to scan.
struct CodeFile {
    QByteArray bytes{};
    QSizeF size{};                        ///< In mm, with the frame.
    double codeSizeMm = 0;                ///< A side of the code with its quiet zone.
    ScanReport report{};                  ///< Green or amber.
    QString leftOut{};                    ///< Words of the call to action that found no room.
    std::optional<int> pixelsPerModule{}; ///< Of a PNG; the others have no pixels.
};

/// The design that says `text` as a file, read back before it is handed out: a PNG from its own
/// pixels, the others as the style's resolution would print them. A PNG is as large as it goes with
/// whole pixels a module, the others are exactly as large as the style says. The same arguments
/// give the same bytes. Errors: those of `styleProblem()`, TooSmallForDpi and TooManyPixels (of a
/// PNG), OutOfMemory, DoesNotScan.
Result<CodeFile, QrPictureError> codeFile(const QrMatrix &matrix, const QString &text,
                                          const QrDesign &design, QrFormat format);

} // namespace bellpush
