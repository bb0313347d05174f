// SPDX-License-Identifier: MIT
#include "ui/cli/frame/command.h"

#include "ui/cli/frame/commonoptions.h"

namespace bellpush {

QList<Option> allOptions(const Command &command)
{
    return command.options + QList<Option>{jsonOption, helpOption};
}

} // namespace bellpush
