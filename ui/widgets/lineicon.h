// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>

namespace bellpush {

/// One of the outline icons of resources/icons/lucide, by its file's name, such as "copy".
/// Sharp at every size; drawn in `color`.
QIcon lineIcon(QLatin1StringView name, const QColor &color);

} // namespace bellpush
