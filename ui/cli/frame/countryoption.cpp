// SPDX-License-Identifier: MIT
#include "ui/cli/frame/countryoption.h"

namespace bellpush {

std::optional<Country> readCountry(const Arguments &arguments)
{
    const auto letters = arguments.optionalValue(countryOption);
    return letters ? Country::from(*letters) : std::nullopt;
}

} // namespace bellpush
