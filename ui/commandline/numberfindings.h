// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/phonenumber.h"
#include "ui/commandline/finding.h"

namespace bellpush {

class Console;

/// Reads the number of a link; says so if it is an unlikely one. `field` is what the number is
/// called on the command line. Errors: RuleBroken.
Result<PhoneNumber, Failure> readLinkNumber(const QString &typed, const QString &field,
                                            Console &console);

/// Says so if a link's payload is longer than others are known to take.
void warnLongPayload(const std::optional<QString> &payload, Console &console);

} // namespace bellpush
