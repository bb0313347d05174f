// SPDX-License-Identifier: MIT
#include "app/values/whatsappid.h"

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

PlannedNumber mexican(const QString &national)
{
    const bool isLong = national.size() == 11 && national.startsWith(u'1');
    return {u"52"_s, isLong ? national.mid(1) : QString()};
}

PlannedNumber brazilian(const QString &national)
{
    const bool isShort = national.size() == 10 && national[2] >= u'6'; // below are landlines
    return {u"55"_s, isShort ? QString(national).insert(2, u'9') : QString()};
}

} // namespace

std::optional<PlannedNumber> planOfWhatsAppId(const PlannedNumber &number)
{
    PlannedNumber planned;
    if (number.code == "52"_L1)
        planned = mexican(number.national);
    else if (number.code == "55"_L1)
        planned = brazilian(number.national);
    const bool isOne = !planned.national.isEmpty() && standing(planned) == Standing::Valid;
    return isOne ? std::optional(planned) : std::nullopt;
}

} // namespace bellpush
