// SPDX-License-Identifier: MIT
#include "app/accounts/businessoffer.h"

#include "app/accounts/account.h"

namespace bellpush {

BusinessOffer businessOffer(const Account &account)
{
    if (account.isPractice)
        return {};
    return {account.businessNumber.e164(), account.businessName};
}

QString followed(const QString &text, const QString &before, const QString &now)
{
    return text == before ? now : text;
}

} // namespace bellpush
