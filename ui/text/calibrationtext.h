// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QLocale;

namespace bellpush {

struct CalibrationError;

/// Why no adjustment of a printer follows from what was measured, and what to do.
QString calibrationErrorText(const CalibrationError &error, const QLocale &locale);

} // namespace bellpush
