// SPDX-License-Identifier: MIT
#include "app/placements/placementrow.h"

#include <QSqlQuery>
#include <QVariant>

namespace bellpush {

PrintedPlacement placementIn(const QSqlQuery &query)
{
    return {
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
}

} // namespace bellpush
