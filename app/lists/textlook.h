// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace bellpush {

/// How much a text looks like words of a language, from 0 to 1: by the letters beyond ASCII, which
/// all have to be of one alphabet, stand beside their like and be capital at the beginning only.
/// What was read in an encoding that it is not in looks worse than what was. 1 where there are
/// none. Takes linear time.
double textLook(QStringView text);

} // namespace bellpush
