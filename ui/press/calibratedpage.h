// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/calibration.h"
#include "ui/press/printpage.h"

namespace bellpush {

/// A page for a printer of this calibration: everything where it is to be asked for. Codes and
/// words keep their size, of which a calibration changes next to nothing.
PrintPage calibrated(PrintPage page, const Calibration &calibration);

} // namespace bellpush
