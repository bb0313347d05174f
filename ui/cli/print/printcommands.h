// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/command.h"

namespace bellpush {

// Each is described with its function.
Command linkCommand();
Command qrCommand();
Command sheetCommand();
Command stocksCommand();
Command posterCommand();

} // namespace bellpush
