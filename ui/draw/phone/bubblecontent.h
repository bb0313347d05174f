// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/phonecontent.h"

namespace bellpush {

/// The bubble of a draft on a phone that shows it: see phoneContent().
BubbleContent bubbleContent(const MessageDraft &draft, const PhoneSetting &setting);

/// All its buttons, also those that a phone hides behind "See all options".
QList<BubbleButton> everyButton(const MessageDraft &draft, const PhoneSetting &setting);

/// The call button of a draft with this label, in the state it is in.
BubbleButton callButton(const QString &label, const MessageDraft &draft,
                        const PhoneSetting &setting);

/// Whether WhatsApp on a computer does not show a message with these buttons.
/// Source: app/SOURCES.md, "Preview", DesktopHidesButtons.
bool isHiddenOnComputers(const QList<BubbleButton> &buttons);

/// `text` as far as it is drawn: empty when it is blank, and cut where no message is as long.
QString shownText(const QString &text);

} // namespace bellpush
