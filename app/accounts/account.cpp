// SPDX-License-Identifier: MIT
#include "app/accounts/account.h"

namespace bellpush {

QString accountId(const CloudApiAddress &address)
{
    return address.phoneNumberId + u'@' + address.graphUrl.authority();
}

} // namespace bellpush
