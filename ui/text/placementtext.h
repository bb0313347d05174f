// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/printedplacement.h"

class QLocale;

namespace bellpush {

class StockLibrary;

/// Whether a code was printed or saved.
QString wayText(PlacementOrigin::Way way);

/// What a label stock or a paper is called that has this id; the id where nothing has.
QString printedOnText(const QString &id, const StockLibrary &stocks, const QLocale &locale);

/// What a code stood on, a list's name or a poster design's.
QString placementListText(const PrintedPlacement &placement);

} // namespace bellpush
