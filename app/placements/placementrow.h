// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"

#include <QLatin1StringView>

class QSqlQuery;

namespace bellpush {

/// A placement in a table, but for what a search looks at.
inline constexpr QLatin1StringView placementColumns{
    "id, printed_at, list, stock, sheet, place, number, payload, label, link"};

/// The row of `placementColumns` that `query` is at.
PrintedPlacement placementIn(const QSqlQuery &query);

} // namespace bellpush
