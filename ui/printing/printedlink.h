// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"

#include <optional>

namespace bellpush {

/// A code that goes out alone, as the list of what was printed keeps it: its moment is left to who
/// adds it. Absent for what is no call link: no call would come back from it.
/// `kind`: what it stands on, such as a poster's name; `paper`: as the list shows it; `label`: the
/// words beside the code.
std::optional<PrintedPlacement> printedLink(const QString &link, const QString &kind,
                                            const QString &paper, const QString &label);

} // namespace bellpush
