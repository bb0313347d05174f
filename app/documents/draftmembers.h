// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/documentcontent.h"
#include "app/documents/members.h"

namespace bellpush {

// Each kind's members, by their names in a document: those of the Cloud API or of the command
// line's options where these have one, with an underscore for a hyphen.
void describe(Members &members, MessageDraft &draft);
void describe(Members &members, CodeDraft &draft);
void describe(Members &members, PosterDraft &draft);
void describe(Members &members, SheetDraft &draft);

} // namespace bellpush
