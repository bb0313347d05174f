// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/country.h"
#include "ui/commandline/arguments.h"
#include "ui/commandline/finding.h"

namespace bellpush {

/// `--country`: where numbers without country code are dialled.
Option countryOption();

/// What it names. Errors: WrongUsage for what is no country.
Result<std::optional<Country>, Failure> readCountry(const Arguments &arguments);

} // namespace bellpush
