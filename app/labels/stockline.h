// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/stocktable.h"

namespace bellpush {

/// The names of the columns, as a line of a table.
QByteArray stockColumns();

/// Line number `line` of a table, without its end.
Result<LabelStock, StockFileError> readStockLine(int line, const QByteArray &bytes);

/// `stock` as `readStockLine()` reads it.
QByteArray stockLine(const LabelStock &stock);

} // namespace bellpush
