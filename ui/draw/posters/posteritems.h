// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/postercontent.h"

namespace bellpush {

/// What the content has for a field.
const QString &wordsOf(PosterField field, const PosterContent &content);

/// Whether the content has something to show for a part of a design.
bool isPresent(const PosterPart &part, const PosterContent &content);

/// Whether a part of a design that has this condition is there.
bool holds(const PosterCondition &condition, const PosterContent &content);

/// Modules on a side of the code's dark part; the usual number while there is no code.
int modulesOf(const PosterContent &content);

/// The dark side of a code on paper whose design gives it `side`. A design has room for the quiet
/// zone of a code of usual size; one with fewer modules, whose quiet zone is wider, is smaller.
double darkSide(double side, int modules);

} // namespace bellpush
