// SPDX-License-Identifier: MIT
// Bytes → table → columns → placements.
#include "tests/fuzz/input.h"

#include "app/lists/shoplist.h"

using namespace bellpush;

namespace {

/// None, or one of all.
std::optional<CsvEncoding> declaredBy(unsigned choice)
{
    const QList<CsvEncoding> all = csvEncodings();
    const auto place = static_cast<qsizetype>(choice) % (all.size() + 1);
    return place == 0 ? std::nullopt : std::optional(all.at(place - 1));
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
    if (const auto list = shopList({.list = bytes, .encoding = encoding}, {}))
        walk(*list);
    return 0;
}
