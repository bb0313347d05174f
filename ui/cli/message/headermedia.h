// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/messagedraft.h"
#include "ui/draw/phone/phonecontent.h"

namespace bellpush {

class Console;

/// What a draft's header points to, fetched now: waits for it. What cannot be had is a warning, and
/// the phone shows why.
PhoneMedia headerMedia(const MessageDraft &draft, Console &console);

} // namespace bellpush
