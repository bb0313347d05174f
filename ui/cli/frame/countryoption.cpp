// SPDX-License-Identifier: MIT
#include "ui/cli/frame/countryoption.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct CountryOptionText {
    Q_DECLARE_TR_FUNCTIONS(CountryOptionText)
};

constexpr QLatin1StringView country = "--country"_L1;

} // namespace

Option countryOption()
{
    return {country};
}

Result<std::optional<Country>, Failure> readCountry(const Arguments &arguments)
{
    if (!arguments.has(country))
        return std::nullopt;
    const auto named = Country::from(arguments.value(country));
    if (!named)
        return failure(ExitCode::WrongUsage,
                       CountryOptionText::tr("%1 takes a country’s two letters, such as DE; "
                                             "this is “%2”.")
                           .arg(country, arguments.value(country)));
    return named;
}

} // namespace bellpush
