// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/calibration.h"
#include "ui/draw/press/printpage.h"

namespace bellpush {

/// A page for a printer of this calibration: everything where it is to be asked for. Codes stay
/// square and words in shape: both by the smaller of the two scales.
PrintPage calibrated(PrintPage page, const Calibration &calibration);

} // namespace bellpush
