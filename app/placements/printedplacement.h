// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/placement.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace bellpush {

/// How a code left the program, and what it was made from.
struct PlacementOrigin {
    enum class Way {
        Printed, ///< On a printer of this computer.
        Saved,   ///< Into a file, which may have been printed since.
    };

    Way way = Way::Printed;
    QString document{}; ///< See `PlacementStore::keepDocument()`; empty: it was not kept.

    friend bool operator==(const PlacementOrigin &, const PlacementOrigin &) = default;
};

/// What somebody wrote beside it.
struct PlacementMark {
    QString note{};
    QDate takenDownOn{}; ///< Null: as far as we know it still hangs there.

    friend bool operator==(const PlacementMark &, const PlacementMark &) = default;
};

/// A code that is on paper somewhere, or in a file to be printed.
struct PrintedPlacement {
    qint64 id = 0;         ///< Given by the store; 0 before.
    QDateTime printedAt{}; ///< Or saved, the last time: to the second; absent: now.
    PlacementOrigin origin{};
    QString list{};   ///< The name of the shop's list, or of the poster.
    QString stock{};  ///< What it was printed on: a label stock's id or a paper.
    int sheet = 0;    ///< From 0.
    int place = 0;    ///< On that sheet, from 0.
    QString number{}; ///< E.164.
    QString payload{};
    QString label{}; ///< The words beside the code.
    QString link{};
    PlacementMark mark{};

    friend bool operator==(const PrintedPlacement &, const PrintedPlacement &) = default;
};

/// What the file of a list is called where its prints are shown; empty for standard input (`-`).
QString listName(const QString &path);

/// A row of the list at `listPath` that is on paper: number `place` on sheet `sheet` of the stock,
/// both from 0.
PrintedPlacement printedRow(const Placement &row, const QString &listPath, const QString &stock,
                            int sheet, int place);

/// A code that goes out alone. Absent for what is no call link: no call would come back from it.
/// `kind`: what it stands on, such as a poster's name; `paper`: as the list shows it; `label`: the
/// words beside the code.
std::optional<PrintedPlacement> printedLink(const QString &link, const QString &kind,
                                            const QString &paper, const QString &label);

/// As tables and exports have it, which is part of their format.
QString wayName(PlacementOrigin::Way way);

/// The names of the columns of a list of placements, and a placement under them, for export. The
/// names are part of the format, hence English. Times are ISO 8601 in UTC; sheets and places count
/// from 1. A list so written can be read as a shop's list: it has its columns `number`, `payload`
/// and `label`.
QStringList placementHeader();
QStringList placementFields(const PrintedPlacement &placement);

} // namespace bellpush
