// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// Whether `host` can only be this machine.
bool isLoopback(const QString &host);

} // namespace bellpush
