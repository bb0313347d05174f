// SPDX-License-Identifier: MIT
#include "app/message/readablenumber.h"

#include "app/message/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace bellpush {

QString readableNumber(const PhoneNumber &number)
{
    using i18n::phonenumbers::PhoneNumberUtil;

    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const auto error = util->Parse(number.e164().toStdString(), "ZZ", &parsed);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return number.e164();
    std::string formatted;
    util->Format(parsed, PhoneNumberUtil::INTERNATIONAL, &formatted);
    QString readable = QString::fromStdString(formatted);
    const auto read = PhoneNumber::from(readable);
    if (!read || *read != number)
        return number.e164();
    return readable;
}

} // namespace bellpush
