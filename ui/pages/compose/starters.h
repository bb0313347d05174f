// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"

#include <QList>

namespace bellpush {

/// A message to begin from.
struct Starter {
    QString title; ///< Whose it is and what for.
    QString file;  ///< A document among the program's resources.
};

QList<Starter> starters();

/// What the starter holds.
MessageDraft starterDraft(const Starter &starter);

} // namespace bellpush
