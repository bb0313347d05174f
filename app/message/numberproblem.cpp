// SPDX-License-Identifier: MIT
#include "app/message/numberproblem.h"

#include "app/message/readablenumber.h"

namespace bellpush {

std::optional<Problem> numberProblem(DraftField field,
                                     const Result<NumberReading, ValueError> &number)
{
    using enum ValueError::Reason;
    using enum Problem::Severity;

    if (!number)
        return Problem{.field = field, .error = number.error()};
    Problem problem{.field = field, .severity = Warning, .error = {.source = Source::PhoneNumbers}};
    if (number->other) {
        problem.error.reason = OtherReading;
        problem.error.found = readableNumber(number->number);
        problem.error.instead = readableNumber(*number->other);
    } else if (!number->isLikely) {
        problem.error.reason = Unlikely;
    } else if (!number->isAsTyped) {
        problem.severity = Note;
        problem.error.reason = ReadAs;
        problem.error.found = readableNumber(number->number);
    } else {
        return std::nullopt;
    }
    return problem;
}

} // namespace bellpush
