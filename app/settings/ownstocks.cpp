// SPDX-License-Identifier: MIT
#include "app/settings/ownstocks.h"

#include "app/core/wholefile.h"
#include "app/settings/settingsfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

QString ownStocksPath(const QString &folder)
{
    return folder + u"/labelstocks.tsv"_s;
}

Result<StockTable, FileError> readOwnStocks(const QString &path)
{
    const auto bytes = readSettingsFile(path, longestStockTable);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readStockTable(*bytes);
}

std::optional<FileError> keepOwnStock(const QString &path, const LabelStock &stock)
{
    Q_ASSERT(!stockProblem(stock));
    const SettingsLock lock(path);
    auto table = readOwnStocks(path);
    if (!table)
        return table.error();
    const auto old = std::ranges::find(table->stocks, stock.id, &LabelStock::id);
    if (old == table->stocks.end())
        table->stocks.append(stock);
    else
        *old = stock;
    return writeFile(path, stockTableBytes(*table));
}

std::optional<FileError> forgetOwnStock(const QString &path, const QString &id)
{
    const SettingsLock lock(path);
    auto table = readOwnStocks(path);
    if (!table)
        return table.error();
    const auto isIt = [&id](const LabelStock &stock) {
        return stock.id == id;
    };
    if (table->stocks.removeIf(isIt) == 0)
        return std::nullopt;
    return writeFile(path, stockTableBytes(*table));
}

} // namespace bellpush
