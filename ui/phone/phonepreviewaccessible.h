// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubbleparts.h"

namespace bellpush {

class PhonePreview;

/// Makes every PhonePreview a panel whose children are the parts of its bubble. Once is enough;
/// more often does no harm.
void installPhonePreviewAccessibility();

/// Tells assistive technology which parts of the bubble came, went or say something else than
/// `before`.
void announceChangedParts(PhonePreview &preview, const QList<BubblePart> &before);

/// Tells it that the keyboard went to another link or button.
void announceFocusedTappable(PhonePreview &preview);

} // namespace bellpush
