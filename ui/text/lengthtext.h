// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>
#include <QString>

class QLocale;

namespace bellpush {

// All in millimetres or inches as `usesInches()` (measures.h) says.

/// A length on paper: "25 mm", "0.42 mm", or "0.98 in".
QString lengthText(double mm, const QLocale &locale);

/// The same as exact as a ruler cannot be: "38.15 mm", "1.502 in". For limits and what breaks them.
QString exactLengthText(double mm, const QLocale &locale);

/// "63.5 × 38.1 mm", or "2.5 × 1.5 in".
QString sizeText(QSizeF mm, const QLocale &locale);

/// From how far something is read: "25 cm", "1.5 m", or "10 in", "5 ft".
QString distanceText(double mm, const QLocale &locale);

} // namespace bellpush
