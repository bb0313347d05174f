// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

struct StoreError;

/// Why something that is kept in a database cannot be used, and what to do. `stored`: what it is,
/// as a sentence begins with it.
QString storeErrorText(const StoreError &error, const QString &stored);

} // namespace bellpush
