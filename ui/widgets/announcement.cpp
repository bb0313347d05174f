// SPDX-License-Identifier: MIT
#include "ui/widgets/announcement.h"

namespace bellpush {

void announce(QAccessibleInterface *thing, QAccessible::Event change)
{
    QAccessibleEvent event(thing, change);
    QAccessible::updateAccessibility(&event);
}

} // namespace bellpush
