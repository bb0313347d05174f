// SPDX-License-Identifier: MIT
#include "app/placements/placementbook.h"

#include "app/placements/earlierlist.h"

#include <QFileInfo>

namespace bellpush {

PlacementBook::PlacementBook(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{ }

bool PlacementBook::isThere() const
{
    return m_store || QFileInfo::exists(m_path) || QFileInfo::exists(earlierListPath(m_path));
}

Result<PlacementStore *, StoreError> PlacementBook::store()
{
    if (!m_store) {
        auto opened = PlacementStore::open(m_path);
        if (!opened)
            return tl::unexpected(opened.error());
        m_store.emplace(*std::move(opened));
    }
    return &*m_store;
}

Result<QList<PrintedPlacement>, StoreError> PlacementBook::placements(const PlacementSearch &search)
{
    if (!isThere())
        return QList<PrintedPlacement>();
    return store().and_then([&](PlacementStore *opened) { return opened->placements(search); });
}

std::optional<StoreError> PlacementBook::walk(const PlacementSearch &search, const Take &take)
{
    if (!isThere())
        return std::nullopt;
    const auto opened = store();
    return opened ? (*opened)->walk(search, take) : std::optional(opened.error());
}

Result<PlacementCodes, StoreError> PlacementBook::codes()
{
    if (!isThere())
        return PlacementCodes();
    return store().and_then([](PlacementStore *opened) { return opened->codes(); });
}

std::optional<StoreError> PlacementBook::add(const QList<PrintedPlacement> &placements)
{
    const auto opened = store();
    if (!opened)
        return opened.error();
    const auto error = (*opened)->add(placements);
    if (!error && !placements.isEmpty())
        emit changed();
    return error;
}

std::optional<StoreError> PlacementBook::mark(qint64 id, const PlacementMark &mark)
{
    const auto opened = store();
    if (!opened)
        return opened.error();
    const auto error = (*opened)->mark(id, mark);
    if (!error)
        emit changed();
    return error;
}

Result<QString, StoreError> PlacementBook::keepDocument(const QByteArray &bytes)
{
    return store().and_then([&](PlacementStore *opened) { return opened->keepDocument(bytes); });
}

Result<QByteArray, StoreError> PlacementBook::document(const QString &name)
{
    if (!isThere())
        return QByteArray();
    return store().and_then([&](PlacementStore *opened) { return opened->document(name); });
}

std::optional<StoreError> PlacementBook::remove(const QList<qint64> &ids)
{
    const auto opened = store();
    if (!opened)
        return opened.error();
    const auto error = (*opened)->remove(ids);
    if (!error && !ids.isEmpty())
        emit changed();
    return error;
}

} // namespace bellpush
