// SPDX-License-Identifier: MIT
#include "app/labels/stocktable.h"

#include "app/labels/stockline.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Reason = StockFileError::Reason;

/// Reads one line after the other into a table.
class TableReader
{
public:
    StockTable read(const QByteArray &bytes)
    {
        qsizetype start = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
        while (start < bytes.size()) {
            const qsizetype newline = bytes.indexOf('\n', start);
            const qsizetype end = newline < 0 ? bytes.size() : newline;
            ++m_line;
            take(bytes.sliced(start, end - start));
            start = end + 1;
        }
        return std::move(m_table);
    }

private:
    void take(QByteArray line)
    {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.startsWith('#'))
            m_table.others.append(line);
        else if (!line.trimmed().isEmpty())
            takeValues(line);
    }

    void takeValues(const QByteArray &line)
    {
        if (!m_hasHeader && line == stockColumns()) {
            m_hasHeader = true;
            return;
        }
        const auto stock = m_hasHeader ? readStockLine(m_line, line) : noHeader();
        if (!stock)
            keepBroken(line, stock.error());
        else if (m_ids.contains(stock->id))
            keepBroken(line, {Reason::GivenTwice, m_line, u"id"_s, stock->id, {}});
        else
            keepStock(*stock);
    }

    Result<LabelStock, StockFileError> noHeader() const
    {
        return tl::unexpected(StockFileError{Reason::NoHeader, m_line, {}, {}, {}});
    }

    void keepStock(const LabelStock &stock)
    {
        m_ids.insert(stock.id);
        m_table.stocks.append(stock);
    }

    /// That the names are missing is said once.
    void keepBroken(const QByteArray &line, const StockFileError &error)
    {
        m_table.others.append(line);
        if (m_hasHeader || m_table.errors.isEmpty())
            m_table.errors.append(error);
    }

    StockTable m_table;
    QSet<QString> m_ids;
    int m_line = 0;
    bool m_hasHeader = false;
};

} // namespace

StockTable readStockTable(const QByteArray &bytes)
{
    if (bytes.size() > longestStockTable)
        return {.errors = {{Reason::TooLarge, 0, {}, {}, {}}}};
    return TableReader().read(bytes);
}

QByteArray stockTableBytes(const StockTable &table)
{
    QByteArray bytes = stockColumns() + '\n';
    for (const LabelStock &stock : table.stocks)
        bytes += stockLine(stock) + '\n';
    for (const QByteArray &line : table.others)
        bytes += line + '\n';
    return bytes;
}

} // namespace bellpush
