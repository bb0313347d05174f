// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/numberreading.h"
#include "app/values/problem.h"

namespace bellpush {

/// What there is to say about a number, whatever field it stands in.
struct NumberRemark {
    Severity severity = Severity::Error;
    ValueError error{};
};

/// Why what was typed is no number, what is doubtful about it, or what was understood where that is
/// not what was typed. Absent where nothing is.
std::optional<NumberRemark> numberRemark(const Result<NumberReading, ValueError> &number);

/// The same as a problem of `field`.
template <typename Field>
std::optional<Problem<Field>> numberProblem(Field field,
                                            const Result<NumberReading, ValueError> &number)
{
    const auto remark = numberRemark(number);
    if (!remark)
        return std::nullopt;
    return Problem<Field>{.field = field, .severity = remark->severity, .error = remark->error};
}

} // namespace bellpush
