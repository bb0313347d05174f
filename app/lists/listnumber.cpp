// SPDX-License-Identifier: MIT
#include "app/lists/listnumber.h"

#include "app/lists/spreadsheetnumber.h"

namespace bellpush {

Result<NumberReading, ListNumberError> listNumber(const QString &cell,
                                                  const std::optional<Country> &country)
{
    const auto whole = spreadsheetNumber(cell);
    if (!whole)
        return tl::unexpected(ListNumberError{.reason = ListNumberError::Reason::Rounded});
    const auto number = readNumber(*whole, country);
    if (!number)
        return tl::unexpected(ListNumberError{ListNumberError::Reason::Refused, number.error()});
    return *number;
}

RowProblem numberProblem(const ListNumberError &error, const QString &cell)
{
    if (error.reason == ListNumberError::Reason::Rounded)
        return {.reason = RowProblem::Reason::NumberRounded, .found = cell};
    return {.reason = RowProblem::Reason::NumberRefused, .value = error.value};
}

} // namespace bellpush
