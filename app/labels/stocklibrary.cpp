// SPDX-License-Identifier: MIT
#include "app/labels/stocklibrary.h"

#include "app/labels/stocktable.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QList<LabelStock> tableAt(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // ours, and tested
    return isOpen ? readStockTable(file.readAll()).stocks : QList<LabelStock>();
}

} // namespace

StockLibrary::StockLibrary(QString path, QList<LabelStock> own)
    : m_path(std::move(path)),
      m_own(std::move(own))
{ }

QString StockLibrary::shippedPath()
{
    return u":/labelstocks.tsv"_s;
}

const QList<LabelStock> &StockLibrary::stocks() const &
{
    if (m_all)
        return *m_all;
    m_all = m_own;
    for (const LabelStock &stock : tableAt(m_path)) {
        if (!isOwn(stock.id))
            m_all->append(stock);
    }
    return *m_all;
}

std::optional<LabelStock> StockLibrary::stock(const QString &id) const
{
    const auto found = std::ranges::find(stocks(), id, &LabelStock::id);
    return found == stocks().end() ? std::nullopt : std::optional(*found);
}

bool StockLibrary::isOwn(const QString &id) const
{
    return std::ranges::find(m_own, id, &LabelStock::id) != m_own.end();
}

} // namespace bellpush
