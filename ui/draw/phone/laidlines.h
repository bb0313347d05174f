// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/placedemoji.h"

namespace bellpush {

/// Fills in what is drawn of the lines that `layout` has broken: runs, links, strikes and boxes,
/// with the emoji in place of their stand-ins.
void readLines(const QTextLayout &layout, const StyledText &text, const QList<PlacedEmoji> &emoji,
               LaidText &laid);

} // namespace bellpush
