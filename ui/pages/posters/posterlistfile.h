// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"
#include "app/lists/placementlist.h"
#include "app/placements/printedplacement.h"
#include "app/posters/postererror.h"
#include "ui/draw/posters/posterlayout.h"

#include <QFuture>

namespace bellpush {

/// A list whose rows are to become posters.
struct PosterListJob {
    PosterPlan poster{}; ///< What rows that say nothing else have.
    QString listPath{};
    QByteArray list{};                       ///< The file's bytes.
    std::optional<PhoneNumber> number{};     ///< Called by the rows that have none.
    std::optional<Country> country{};        ///< Where numbers without country code are dialled.
    std::optional<CsvEncoding> encoding{};   ///< Chosen; absent: as found.
    std::optional<qsizetype> numberColumn{}; ///< Chosen; absent: as recognised.
    PlacementCodes codes{};                  ///< On paper already.
    WrongRows wrongRows = WrongRows::Stop;
    QString path{}; ///< Of the PDF.
};

/// A row that cannot be printed, and why: one problem at least.
struct WrongPoster {
    qsizetype line = 0;
    QList<RowProblem> rowProblems{}; ///< With errors among them, nothing else was looked at.
    QList<PosterProblem> posterProblems{};
};

/// What became of a list. Unless it was written there is no file, or the one that was there before.
struct PosterListOutcome {
    enum class Reason {
        Written,
        NotAList,        ///< csv
        NoRows,          ///< None at all, or none that is right.
        NoNumbers,       ///< No column has them, and none is given. columns
        DoubtfulNumbers, ///< Several columns may have them. columns
        WrongRows,       ///< wrong
        CannotWrite,     ///< file
    };

    Reason reason{};
    std::optional<CsvError> csv{};
    ListColumns columns{};
    std::optional<FileError> file{};
    QList<WrongPoster> wrong{};        ///< Left out, if it was written. In order.
    QList<PrintedPlacement> printed{}; ///< A page each; their moment is left to who keeps them.
};

/// Writes the posters in a thread of its own: each is read back first. Progress counts rows.
/// Cancelling leaves no result and no file.
QFuture<PosterListOutcome> writePosters(const PosterListJob &job);

} // namespace bellpush
