// SPDX-License-Identifier: MIT
#include "app/values/numberremark.h"

#include "app/values/readablenumber.h"

namespace bellpush {

std::optional<NumberRemark> numberRemark(const Result<NumberReading, ValueError> &number)
{
    using enum ValueError::Reason;
    using enum Severity;

    if (!number)
        return NumberRemark{.error = number.error()};
    NumberRemark remark{.severity = Warning, .error = {.source = Source::PhoneNumbers}};
    if (number->other) {
        remark.error.reason = OtherReading;
        remark.error.found = readableNumber(number->number);
        remark.error.instead = readableNumber(*number->other);
    } else if (!number->isLikely) {
        remark.error.reason = Unlikely;
    } else if (!number->isAsTyped) {
        remark.severity = Note;
        remark.error.reason = ReadAs;
        remark.error.found = readableNumber(number->number);
    } else {
        return std::nullopt;
    }
    return remark;
}

} // namespace bellpush
