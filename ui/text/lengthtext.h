// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLocale;

namespace bellpush {

/// Whether people there measure paper in inches; elsewhere it is millimetres, in Britain, too.
bool usesInches(const QLocale &locale);

/// A length on paper: "25 mm", "0.42 mm", or "0.98 in".
QString lengthText(double mm, const QLocale &locale);

/// From how far something is read: "25 cm", "1.5 m", or "10 in", "5 ft".
QString distanceText(double mm, const QLocale &locale);

} // namespace bellpush
