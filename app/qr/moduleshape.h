// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// How the dark modules are drawn.
enum class ModuleShape {
    Square,
    Rounded, ///< Neighbours flow together, and corners that stand free are round.
};

} // namespace bellpush
