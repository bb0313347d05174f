// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"
#include "ui/cli/frame/arguments.h"

namespace bellpush {

/// The options that describe a message, of all kinds together.
QList<Option> messageOptions();

/// `call-button`, `cta-url`, `text`, `template`; absent for other words.
std::optional<MessageKind> kindNamed(const QString &word);

/// The draft that options describe.
MessageDraft typedDraft(const Arguments &arguments, MessageKind kind);

/// What may follow a command's name: a kind of message, or a document.
QStringList messageForms();

} // namespace bellpush
