// SPDX-License-Identifier: MIT
#include "app/settings/ownstocks.h"

#include "app/core/wholefile.h"
#include "app/settings/settingsfile.h"

#include <QCryptographicHash>

#include <algorithm>

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

} // namespace bellpush
