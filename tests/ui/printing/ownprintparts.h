// SPDX-License-Identifier: MIT
#pragma once

#include "app/placements/placementbook.h"
#include "app/settings/printbook.h"
#include "ui/printing/pageprinter.h"
#include "ui/printing/pageprints.h"

#include <QTemporaryDir>

namespace bellpush {

/// What a page for print works with, with a folder of its own.
struct OwnPrintParts {
    QTemporaryDir folder{};
    PrintBook book{folder.path()};
    PlacementBook placements{folder.filePath(QStringLiteral("placements.sqlite"))};
    PagePrinter printer{[](const QString &) {
        return Calibration();
    }};
    PrintParts parts{book, placements, printer};
};

} // namespace bellpush
