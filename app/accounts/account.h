// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiclient.h"
#include "app/values/phonenumber.h"

namespace bellpush {

/// A business number to send from, as people know it and as the API does.
struct Account {
    QString businessName;       ///< Shown at the top of the phone.
    PhoneNumber businessNumber; ///< Behind the call link until another is typed.
    CloudApiAccount api;
    bool isVerified = false; ///< Has WhatsApp's badge beside its name.
    bool isPractice = false; ///< Answers on this machine; nothing leaves it.
};

} // namespace bellpush
