// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

#include <QColor>

namespace bellpush {

/// A colour, as `typedColour()` reads it; `whenAbsent` without the option. Errors: WrongUsage for
/// what is none.
Result<QColor, Failure> readColour(const Arguments &arguments, QLatin1StringView option,
                                   const QColor &whenAbsent);

} // namespace bellpush
