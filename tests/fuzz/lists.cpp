// SPDX-License-Identifier: MIT
// Bytes → table → columns → placements.
#include "tests/fuzz/input.h"

#include "app/labels/placementlist.h"

using namespace bellpush;

namespace {

std::optional<CsvEncoding> declaredBy(unsigned choice)
{
    if ((choice & 1U) == 0)
        return std::nullopt;
    return (choice & 2U) == 0 ? CsvEncoding::Utf8 : CsvEncoding::Windows1252;
}

void walk(const PlacementList &list)
{
    PlacementReader reader(list, RowChecks::ErrorsAndWarnings);
    qsizetype rows = 0;
    while (const auto row = reader.next()) {
        ++rows;
        fuzz::require(row->hasErrors() || !row->placement.link.isEmpty());
    }
    fuzz::require(rows == list.rowCount());
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = fuzz::bytesOf(data, size);
    const auto encoding = declaredBy(fuzz::takeByte(bytes));
    const auto table = CsvTable::from(bytes, encoding);
    if (!table)
        return 0;

    walk({*table, listColumns(*table), {}, {}});
    return 0;
}
