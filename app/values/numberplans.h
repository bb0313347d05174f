// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/numberplan.h"

#include <string>

namespace bellpush {

/// What the module "numberplans" can do: libphonenumber, which takes longer to load than all else
/// that a start needs. See numberplan.h for each.
struct NumberPlans {
    std::optional<PlannedNumber> (*planned)(const QString &digits);
    std::optional<HomeNumber> (*home)(const QString &digits, const std::string &region);
    Standing (*standing)(const PlannedNumber &number);
    QString (*groupedNational)(const PlannedNumber &number);
};

} // namespace bellpush
