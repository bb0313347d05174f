// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/numberreading.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

class Console;

/// Reads the number of a link as `--country` says; says what is odd about it. `field` is what the
/// number is called on the command line. Errors: RuleBroken.
Result<PhoneNumber, Failure> readLinkNumber(const Arguments &arguments, const QString &typed,
                                            const QString &field, Console &console);

/// Says what is odd about a number that was read, or how it was understood.
void sayOdd(const NumberReading &number, const QString &field, Console &console);

/// Says so if a link's payload is longer than others are known to take.
void warnLongPayload(const std::optional<QString> &payload, Console &console);

} // namespace bellpush
