// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

/// A number with decimals after a point, whatever the locale; `whenAbsent` without the option.
/// Errors: WrongUsage for what is no finite number.
Result<double, Failure> readDecimal(const Arguments &arguments, QLatin1StringView option,
                                    double whenAbsent);

/// A whole number; as above.
Result<int, Failure> readWhole(const Arguments &arguments, QLatin1StringView option,
                               int whenAbsent);

} // namespace bellpush
