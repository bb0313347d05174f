// SPDX-License-Identifier: MIT
#include "app/message/phoneadvice.h"

#include "app/message/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace bellpush {

bool isLikely(const PhoneNumber &number)
{
    using i18n::phonenumbers::PhoneNumberUtil;

    const PhoneNumberUtil *util = PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    const auto error = util->ParseAndKeepRawInput(number.e164().toStdString(), "ZZ", &parsed);
    return error == PhoneNumberUtil::NO_PARSING_ERROR && util->IsValidNumber(parsed);
}

} // namespace bellpush
