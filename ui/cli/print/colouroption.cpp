// SPDX-License-Identifier: MIT
#include "ui/cli/print/colouroption.h"

#include "ui/draw/press/typedcolour.h"

namespace bellpush {

QColor readColour(const Arguments &arguments, const Option &option, const QColor &whenAbsent)
{
    return arguments.has(option) ? typedColour(arguments.value(option)) : whenAbsent;
}

} // namespace bellpush
