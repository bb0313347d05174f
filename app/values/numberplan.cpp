// SPDX-License-Identifier: MIT
#include "app/values/numberplan.h"

#include "app/core/module.h"
#include "app/values/country.h"
#include "app/values/numberplans.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QLatin1StringView module = "numberplans"_L1;

/// nullptr if there are none.
const NumberPlans *plans()
{
    static const auto *const all = static_cast<const NumberPlans *>(moduleTable(module));
    return all;
}

} // namespace

std::optional<QString> missingNumberPlans()
{
    return plans() == nullptr ? std::optional(modulePath(module)) : std::nullopt;
}

std::optional<PlannedNumber> plannedNumber(const QString &digits)
{
    return plans() == nullptr ? std::nullopt : plans()->planned(digits);
}

std::optional<HomeNumber> homeNumber(const QString &digits, const Country &country)
{
    return plans() == nullptr ? std::nullopt : plans()->home(digits, country.code().toStdString());
}

Standing standing(const PlannedNumber &number)
{
    return plans() == nullptr ? Standing::Impossible : plans()->standing(number);
}

QString groupedNational(const PlannedNumber &number)
{
    return plans() == nullptr ? number.national : plans()->groupedNational(number);
}

} // namespace bellpush
