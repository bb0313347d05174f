// SPDX-License-Identifier: MIT
#include "app/placements/printedplacement.h"

using namespace Qt::StringLiterals;

namespace bellpush {

QStringList placementHeader()
{
    return {u"printed_at"_s, u"list"_s,   u"stock"_s,   u"sheet"_s, u"place"_s,
            u"label"_s,      u"number"_s, u"payload"_s, u"link"_s};
}

QStringList placementFields(const PrintedPlacement &placement)
{
    return {placement.printedAt.toUTC().toString(Qt::ISODate),
            placement.list,
            placement.stock,
            QString::number(placement.sheet + 1),
            QString::number(placement.place + 1),
            placement.label,
            placement.number,
            placement.payload,
            placement.link};
}

} // namespace bellpush
