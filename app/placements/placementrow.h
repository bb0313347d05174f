// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"

#include <QLatin1StringView>

class QSqlQuery;

namespace bellpush {

/// A placement in a table of an earlier Bellpush, but for what a search looks at.
inline constexpr QLatin1StringView earlierColumns{
    "id, printed_at, list, stock, sheet, place, number, payload, label, link"};

/// The same today.
inline constexpr QLatin1StringView placementColumns{
    "id, printed_at, list, stock, sheet, place, number, payload, label, link, way, document, note, "
    "taken_down"};

/// The row of either that `query` is at.
PrintedPlacement placementIn(const QSqlQuery &query);

} // namespace bellpush
