// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/wholefile.h"
#include "app/labels/stocktable.h"

namespace bellpush {

/// Where they are in the program's data folder.
QString ownStocksPath(const QString &folder);

/// The id of a stock that is named like this: what is no letter or digit of ASCII becomes a hyphen.
/// Names that differ in such letters only still get ids that differ. Empty if nothing is left.
QString ownStockId(const QString &name);

/// The user's own stocks, in a table like the one that comes with the program. No file at `path` is
/// an empty table. What is wrong in single lines stands in the table.
Result<StockTable, FileError> readOwnStocks(const QString &path);

/// Puts `stock` in the place of the one that has `id`, or adds it. It has to be one that can be
/// printed on (`stockProblem()`). Everything else in the file stays; the folder is made if missing.
/// A file that cannot be read is left as it is.
std::optional<FileError> keepOwnStock(const QString &path, const QString &id,
                                      const LabelStock &stock);

/// Takes the one with that id out of the table; everything else in the file stays.
std::optional<FileError> removeOwnStock(const QString &path, const QString &id);

} // namespace bellpush
