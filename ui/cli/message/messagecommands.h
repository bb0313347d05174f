// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/command.h"

namespace bellpush {

// Each is described with its function.
Command requestCommand();
Command checkCommand();
Command previewCommand();
Command sendCommand();
Command practiceCommand();

} // namespace bellpush
