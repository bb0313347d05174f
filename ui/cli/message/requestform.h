// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/message.h"
#include "app/message/messagedraft.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

class Console;

/// What is wrong with the words: no message, or too many.
QString messageWordsProblem(const Arguments &arguments);

/// The draft that `arguments` describe: a kind of message with its options, or a document. Nothing
/// about it need be valid. Errors: Failed for a document that cannot be read.
Result<MessageDraft, Failure> readDraft(const Arguments &arguments);

/// Says what is wrong with `draft`, and gives its message if nothing keeps it from being one. A
/// broken call link number only warns here: no request carries it.
std::optional<Message> checkedMessage(const MessageDraft &draft, Console &console);

} // namespace bellpush
