// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"

#include <QByteArray>

namespace bellpush {

/// A message on its way out. It is frozen when Send is pressed: what is typed or chosen while
/// somebody is asked about it changes nothing of it.
struct Outgoing {
    Account account;
    QByteArray body;
};

} // namespace bellpush
