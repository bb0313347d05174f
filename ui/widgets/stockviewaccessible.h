// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace bellpush {

class StockView;

/// Makes every StockView a list whose items are its labels. Once is enough; more often does no
/// harm.
void installStockViewAccessibility();

/// Tells assistive technology which labels are named otherwise than `before`.
void announceNames(StockView &view, const QStringList &before);

/// Tells it that the labels are others.
void announceOtherLabels(StockView &view);

/// Tells it that the keyboard went to another label.
void announceFocusedLabel(StockView &view);

} // namespace bellpush
