// SPDX-License-Identifier: MIT
#include "ui/press/printtext.h"

namespace bellpush {

FittedText fitText(const TextBox &box)
{
    return {.leftOut = box.text};
}

} // namespace bellpush
