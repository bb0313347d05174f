// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"

#include <QJsonObject>

#include <optional>

namespace bellpush {

/// Writes the draft's members into `message`, and takes out those the draft leaves empty.
void writeDraft(QJsonObject &message, const MessageDraft &draft);

/// Reads the draft's members from `message`. The error is the name of the first member that holds
/// something it cannot.
std::optional<QString> readDraft(const QJsonObject &message, MessageDraft &draft);

} // namespace bellpush
