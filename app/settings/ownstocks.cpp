// SPDX-License-Identifier: MIT
#include "app/settings/ownstocks.h"

#include "app/core/wholefile.h"
#include "app/settings/settingsfile.h"

#include <QCryptographicHash>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Kept in files, so the same on every machine and in every version of Qt, unlike qHash().
QString shortHash(const QString &text)
{
    constexpr qsizetype bytes = 4; // ours: nobody has more than a few stocks
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(bytes).toHex());
}

std::optional<FileError> changeTable(const QString &path,
                                     const std::function<void(QList<LabelStock> &)> &change)
{
    const SettingsLock lock(path);
    auto table = readOwnStocks(path);
    if (!table)
        return table.error();
    change(table->stocks);
    return writeFile(path, stockTableBytes(*table));
}

} // namespace

QString ownStocksPath(const QString &folder)
{
    return folder + u"/labelstocks.tsv"_s;
}

QString ownStockId(const QString &name)
{
    const QString plain = name.simplified();
    QString id;
    for (const QChar character : plain.toLower()) {
        const bool isPlain
            = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (isPlain)
            id += character;
        else if (!id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    if (id.endsWith(u'-'))
        id.chop(1);
    const bool isTold = std::ranges::all_of(name, [](QChar c) { return c.unicode() < 0x80; });
    if (!isTold)
        id += (id.isEmpty() ? u""_s : u"-"_s) + shortHash(plain);
    return id.isEmpty() ? id : u"own-"_s + id;
}

Result<StockTable, FileError> readOwnStocks(const QString &path)
{
    const auto bytes = readSettingsFile(path, longestStockTable);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return readStockTable(*bytes);
}

std::optional<FileError> keepOwnStock(const QString &path, const QString &id,
                                      const LabelStock &stock)
{
    Q_ASSERT(!stockProblem(stock));
    return changeTable(path, [&](QList<LabelStock> &stocks) {
        const auto old = std::ranges::find(stocks, id, &LabelStock::id);
        if (old == stocks.end())
            stocks.append(stock);
        else
            *old = stock;
    });
}

std::optional<FileError> removeOwnStock(const QString &path, const QString &id)
{
    return changeTable(path, [&id](QList<LabelStock> &stocks) {
        stocks.removeIf([&id](const LabelStock &stock) { return stock.id == id; });
    });
}

} // namespace bellpush
