// SPDX-License-Identifier: MIT
#include "app/placements/printedplacement.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

QString listName(const QString &path)
{
    return path == "-"_L1 ? QString() : QFileInfo(path).completeBaseName();
}

PrintedPlacement printedRow(const Placement &row, const QString &listPath, const QString &stock,
                            int sheet, int place)
{
    return {.list = listName(listPath),
            .stock = stock,
            .sheet = sheet,
            .place = place,
            .number = row.number,
            .payload = row.payload,
            .label = row.label,
            .link = row.link};
}

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
