// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/country.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

/// `--country`: where numbers without country code are dialled.
Option countryOption();

/// What it names. Errors: WrongUsage for what is no country.
Result<std::optional<Country>, Failure> readCountry(const Arguments &arguments);

} // namespace bellpush
