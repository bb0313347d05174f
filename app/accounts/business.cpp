// SPDX-License-Identifier: MIT
#include "app/accounts/business.h"

#include "app/values/numberreading.h"

namespace bellpush {

bool isBlank(const Business &business)
{
    return business == Business{.id = business.id, .country = business.country};
}

std::optional<PhoneNumber> dialledNumber(const Business &business)
{
    const QString plain = QString(business.number).remove(u' ').remove(u'-');
    if (const auto number = PhoneNumber::fromDigits(plain); number && plain.startsWith(u'+'))
        return *number;
    if (plain.isEmpty())
        return std::nullopt;
    const auto reading = readNumber(business.number, business.country);
    return reading ? std::optional(reading->number) : std::nullopt;
}

} // namespace bellpush
