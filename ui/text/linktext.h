// SPDX-License-Identifier: MIT
#pragma once

#include "app/links/linkdraft.h"

namespace bellpush {

struct Problem;

/// What is wrong with a field of a link, as problemText() says it, in the words of the link's kind.
QString linkProblemText(LinkKind kind, const Problem &problem);

/// What a button or a Markdown link says where the draft has no words of its own.
QString usualLinkWords(LinkKind kind);

/// What a printed code of this link can never have changed, for the moment before it is printed.
/// Empty while the number is none.
QString inkText(const LinkDraft &draft);

/// What to expect of the link on a computer, before it is opened there. Empty where it works.
QString openHereText(LinkKind kind);

} // namespace bellpush
