// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

/// The options that describe a message, of all kinds together.
QList<Option> messageOptions();

/// `call-button`, `cta-url`, `text`, `template`; absent for other words.
std::optional<MessageKind> kindNamed(const QString &word);

/// The first option, by name, that describes a message but none of `kind` (absent: of any).
std::optional<QString> strayOption(const Arguments &arguments, std::optional<MessageKind> kind);

/// The draft that options describe. Errors: WrongUsage for an option of another kind and for two
/// headers.
Result<MessageDraft, Failure> typedDraft(const Arguments &arguments, MessageKind kind);

/// What the help says of the kinds and their options.
QString messageHelp();

} // namespace bellpush
