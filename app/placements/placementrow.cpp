// SPDX-License-Identifier: MIT
#include "app/placements/placementrow.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

namespace bellpush {

PrintedPlacement placementIn(const QSqlQuery &query)
{
    PrintedPlacement placement{
        .id = query.value(0).toLongLong(),
        .printedAt = QDateTime::fromSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC),
        .list = query.value(2).toString(),
        .stock = query.value(3).toString(),
        .sheet = query.value(4).toInt(),
        .place = query.value(5).toInt(),
        .number = query.value(6).toString(),
        .payload = query.value(7).toString(),
        .label = query.value(8).toString(),
        .link = query.value(9).toString(),
    };
    if (query.record().count() == 10)
        return placement;
    const bool isSaved = query.value(10).toString() == wayName(PlacementOrigin::Way::Saved);
    placement.origin = {isSaved ? PlacementOrigin::Way::Saved : PlacementOrigin::Way::Printed,
                        query.value(11).toString()};
    placement.mark
        = {query.value(12).toString(), QDate::fromString(query.value(13).toString(), Qt::ISODate)};
    return placement;
}

} // namespace bellpush
