// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/previewrule.h"
#include "ui/draw/phone/phonecontent.h"

namespace bellpush {

/// The rules by which `content` was drawn of the draft, in their own order: those that a reader of
/// the picture may want to know the source of.
QList<PreviewRule> rulesShown(const MessageDraft &draft, const PhoneSetting &setting,
                              const PhoneContent &content);

/// What some customers see otherwise than on a phone with today's app, whichever is looked at: the
/// rules that say so.
QList<PreviewRule> rulesOfOtherClients(const MessageDraft &draft, const PhoneSetting &setting);

} // namespace bellpush
