// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

class StockView;

/// Makes every StockView a list whose items are its labels. Once is enough; more often does no
/// harm.
void installStockViewAccessibility();

/// Tells assistive technology of what `view` does.
void connectAnnouncements(StockView &view);

} // namespace bellpush
