// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/paint/qrstyle.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bellpush {

enum class QrFormat { Png, Svg, Pdf, Eps };

/// A finished picture of a code, known to scan.
struct QrPicture {
    QByteArray bytes;  ///< The file.
    double sizeMm = 0; ///< The true size of a side with its quiet zone: at most what was asked for.
    std::optional<int> pixelsPerModule{}; ///< Of a PNG; the others have no pixels.
};

/// The picture of the code that says `text`, read back before it is handed out: a PNG from its own
/// bytes, the others drawn from the very rectangles they are written from. The same arguments give
/// the same bytes. Errors: those of `styleProblem()`, and any other reason of QrPictureError.
Result<QrPicture, QrPictureError> qrPicture(const QrMatrix &matrix, const QString &text,
                                            const QrStyle &style, QrFormat format);

} // namespace bellpush
