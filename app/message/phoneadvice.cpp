// SPDX-License-Identifier: MIT
#include "app/message/phoneadvice.h"

#include <phonenumbers/phonenumberutil.h>

#include <set>
#include <string>

namespace bellpush {

bool isLikely(const PhoneNumber &number)
{
    using i18n::phonenumbers::PhoneNumberUtil;

    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const auto error = util->ParseAndKeepRawInput(number.e164().toStdString(), "ZZ", &parsed);
    return error == PhoneNumberUtil::NO_PARSING_ERROR && util->IsValidNumber(parsed);
}

std::optional<PhoneNumber> nationalNumber(const QString &dialled, const QString &country)
{
    using i18n::phonenumbers::PhoneNumberUtil;

    // It would find a number in much that is none; what PhoneNumber cannot read is not looked at.
    const bool isTyped = dialled.startsWith(u'0') || PhoneNumber::from(dialled).has_value();
    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const auto error = util->Parse(dialled.toStdString(), country.toStdString(), &parsed);
    if (!isTyped || error != PhoneNumberUtil::NO_PARSING_ERROR
        || !util->IsValidNumberForRegion(parsed, country.toStdString()))
        return std::nullopt;
    std::string e164;
    util->Format(parsed, PhoneNumberUtil::E164, &e164);
    const auto number = PhoneNumber::from(QString::fromStdString(e164));
    return number ? std::optional(*number) : std::nullopt;
}

bool isCountry(const QString &country)
{
    using i18n::phonenumbers::PhoneNumberUtil;

    std::set<std::string> countries;
    PhoneNumberUtil::GetInstance()->GetSupportedRegions(&countries);
    return countries.contains(country.toStdString());
}

} // namespace bellpush
