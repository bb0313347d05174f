// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"

namespace bellpush {

/// The words of a template's bubble: its own with the draft's values in them, or, as long as nobody
/// typed those, what is known of it.
BubbleContent templateBubble(const MessageDraft &draft, const PhoneSetting &setting);

/// A template's buttons. One with a variable address gets what the draft adds to it.
QList<BubbleButton> templateButtons(const MessageDraft &draft, const PhoneSetting &setting);

} // namespace bellpush
