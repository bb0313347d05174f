// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// A part of the program, the module at `path`, cannot be loaded; and what to do.
QString missingModuleText(const QString &path);

} // namespace bellpush
