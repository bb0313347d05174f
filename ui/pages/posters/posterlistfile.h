// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"
#include "app/core/longjob.h"
#include "app/lists/shoplist.h"
#include "app/placements/printedplacement.h"
#include "app/posters/postererror.h"
#include "ui/draw/posters/posterlayout.h"

namespace bellpush {

/// A list whose rows are to become posters.
struct PosterListJob {
    PosterPlan poster{}; ///< What rows that say nothing else have.
    QString listPath{};
    ListReading reading{};
    PlacementCodes codes{}; ///< On paper already.
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
        NotPrintable, ///< list
        WrongRows,    ///< wrong
        NoneIsRight,
        CannotWrite, ///< file
    };

    Reason reason{};
    ListError list{};
    std::optional<FileError> file{};
    QList<WrongPoster> wrong{};        ///< Left out, if it was written. In order.
    QList<PrintedPlacement> printed{}; ///< A page each; their moment is left to who keeps them.
};

/// Writes the posters: each is read back first. Progress counts rows. Nothing, and no file, if it
/// was cancelled.
std::optional<PosterListOutcome> writePosterList(const PosterListJob &job,
                                                 const JobControl &control);

} // namespace bellpush
