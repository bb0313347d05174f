// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"

#include <QColor>

namespace bellpush {

/// A colour that was declared to be one; `whenAbsent` without the option.
QColor readColour(const Arguments &arguments, const Option &option, const QColor &whenAbsent);

} // namespace bellpush
