// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

/// Makes the accessible name of every combo box its label. On Linux, Qt 6.4 hands out the current
/// entry instead, whatever QWidget::accessibleName() says. To be called once, before the first
/// window shows.
void installComboBoxNames();

} // namespace bellpush
