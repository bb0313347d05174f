// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftcheck.h"

namespace bellpush {

/// What about the words of the draft's template cannot be as WhatsApp approved it, and where they
/// and the values disagree, which WhatsApp would answer with 132000. Warnings only, because the
/// words are not sent; a part that is not typed is not judged. Private to checkDraft().
QList<Problem<DraftField>> templateWordsWarnings(const MessageDraft &draft);

} // namespace bellpush
