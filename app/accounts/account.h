// SPDX-License-Identifier: MIT
#pragma once

#include "app/cloudapi/cloudapiclient.h"
#include "app/values/phonenumber.h"

namespace bellpush {

/// A business number to send from, as people know it and as the API does.
struct Account {
    QString id{};               ///< What it is known by, whatever its name or token become.
    QString business{};         ///< The id of the one it belongs to; empty: the first there is.
    QString businessName;       ///< Shown at the top of the phone.
    PhoneNumber businessNumber; ///< Behind the call link until another is typed.
    CloudApiAccount api;
    bool isVerified = false; ///< Has WhatsApp's badge beside its name.
    bool isPractice = false; ///< Answers on this machine; nothing leaves it.
};

/// The id of the account that sends from `address`: a number's at a server.
QString accountId(const CloudApiAddress &address);

} // namespace bellpush
