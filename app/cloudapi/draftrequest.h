// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftcheck.h"

#include <QByteArray>

namespace bellpush {

/// The request that a draft makes, put together once for all who show, copy or send it.
struct DraftRequest {
    QByteArray body{};    ///< As it goes on the wire; empty while the draft is no message.
    bool isWhole = false; ///< Names a recipient too: it can be sent as it stands.
};

DraftRequest draftRequest(const DraftCheck &check);

} // namespace bellpush
