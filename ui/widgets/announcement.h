// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>

namespace bellpush {

/// Tells assistive technology what has become of a thing.
void announce(QAccessibleInterface *thing, QAccessible::Event change);

} // namespace bellpush
