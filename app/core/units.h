// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

constexpr double mmPerInch = 25.4;             ///< Exactly, by definition.
constexpr double pointsPerMm = 72 / mmPerInch; ///< PostScript points, as PDF and EPS have them.

} // namespace bellpush
