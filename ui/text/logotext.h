// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

enum class LogoProblem;

/// Why a file is taken for no logo, and what to do.
QString logoProblemText(LogoProblem problem);

} // namespace bellpush
