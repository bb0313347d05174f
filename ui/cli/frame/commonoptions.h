// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/option.h"

#include <QtGlobal>

namespace bellpush {

// Every command has these.

inline constexpr Option jsonOption{
    .name = QLatin1StringView("--json"),
    .help = QT_TRANSLATE_NOOP("Option", "errors, warnings and notes are JSON, one object a line")};

inline constexpr Option helpOption{.name = QLatin1StringView("--help"),
                                   .help = QT_TRANSLATE_NOOP("Option", "prints this")};

} // namespace bellpush
