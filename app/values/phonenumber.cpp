// SPDX-License-Identifier: MIT
#include "app/values/phonenumber.h"

#include <algorithm>

namespace bellpush {

namespace {

using Reason = ValueError::Reason;

tl::unexpected<ValueError> refusal(Reason reason, qsizetype limit, qsizetype count)
{
    return tl::unexpected(ValueError{
        .reason = reason, .limit = limit, .count = count, .source = Source::PhoneNumbers});
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

Result<PhoneNumber, ValueError> PhoneNumber::fromDigits(QStringView digits)
{
    if (digits.isEmpty())
        return refusal(Reason::Missing, 0, 0);
    if (digits.startsWith(u'+'))
        digits = digits.mid(1);
    const auto stray = std::find_if_not(digits.begin(), digits.end(), isDigit);
    if (stray != digits.end())
        return tl::unexpected(
            ValueError{.reason = Reason::StrayCharacter,
                       .found = stray->isSurrogate() ? QString() : QString(*stray),
                       .source = Source::PhoneNumbers});
    if (digits.startsWith(u'0'))
        return refusal(Reason::LeadingZero, 0, 0);
    if (digits.size() < shortest)
        return refusal(Reason::TooShort, shortest, digits.size());
    if (digits.size() > longest)
        return refusal(Reason::TooLong, longest, digits.size());
    return PhoneNumber(digits.toString());
}

} // namespace bellpush
