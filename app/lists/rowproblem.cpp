// SPDX-License-Identifier: MIT
#include "app/lists/rowproblem.h"

namespace bellpush {

RowProblem numberRefusal(const ValueError &error, const QString &cell)
{
    if (error.reason == ValueError::Reason::Rounded)
        return {.reason = RowProblem::Reason::NumberRounded, .found = cell};
    return {.reason = RowProblem::Reason::NumberRefused, .value = error};
}

} // namespace bellpush
