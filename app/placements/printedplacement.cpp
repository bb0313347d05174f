// SPDX-License-Identifier: MIT
#include "app/placements/printedplacement.h"

#include "app/links/calllink.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Its moment is left to the store.
PrintedPlacement printed(const Placement &code, const QString &list, const QString &stock)
{
    return {.list = list,
            .stock = stock,
            .number = code.number,
            .payload = code.payload,
            .label = code.label,
            .link = code.link};
}

} // namespace

QString listName(const QString &path)
{
    return path == "-"_L1 ? QString() : QFileInfo(path).completeBaseName();
}

PrintedPlacement printedRow(const Placement &row, const QString &listPath, const QString &stock,
                            int sheet, int place)
{
    PrintedPlacement placement = printed(row, listName(listPath), stock);
    placement.sheet = sheet;
    placement.place = place;
    return placement;
}

std::optional<PrintedPlacement> printedLink(const QString &link, const QString &kind,
                                            const QString &paper, const QString &label)
{
    const auto parts = readCallLink(link);
    if (!parts)
        return std::nullopt;
    return printed(
        {.number = u'+' + parts->digits, .payload = parts->payload, .label = label, .link = link},
        kind, paper);
}

QString wayName(PlacementOrigin::Way way)
{
    return way == PlacementOrigin::Way::Saved ? u"saved"_s : u"printed"_s;
}

QStringList placementHeader()
{
    return {u"printed_at"_s, u"list"_s,    u"stock"_s, u"sheet"_s, u"place"_s, u"label"_s,
            u"number"_s,     u"payload"_s, u"link"_s,  u"way"_s,   u"note"_s,  u"taken_down_on"_s};
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
            placement.link,
            wayName(placement.origin.way),
            placement.mark.note,
            placement.mark.takenDownOn.toString(Qt::ISODate)};
}

} // namespace bellpush
