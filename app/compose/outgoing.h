// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/account.h"
#include "app/message/draftcheck.h"

namespace bellpush {

/// The request that a draft makes, put together once for all who show, copy or send it.
struct DraftRequest {
    QByteArray body{};    ///< As it goes on the wire; empty while the draft is no message.
    bool isWhole = false; ///< Names a recipient too: it can be sent as it stands.
};

DraftRequest draftRequest(const DraftCheck &check);

/// A message on its way out. It is frozen when Send is pressed: what is typed or chosen while
/// somebody is asked about it changes nothing of it.
struct Outgoing {
    Account account;
    QByteArray body;
};

} // namespace bellpush
