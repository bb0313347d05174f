// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/lists/rowflow.h"
#include "app/posters/postererror.h"
#include "app/qr/scanreport.h"
#include "ui/draw/posters/posterlayout.h"

class QIODevice;

namespace bellpush {

struct PdfOptions;

/// A row's poster that is a page of a file.
struct PrintedPoster {
    Placement placement{}; ///< The row, with the words that stand for its poster.
    QString paper{};       ///< Its id.
    PosterReport report{};
    ScanReport scan{}; ///< Never red.
    int page = 0;      ///< From 0.
};

/// What became of a row: all that is wrong with its words; or else why its poster may not leave.
using PosterOutcome = Result<PrintedPoster, QList<PosterProblem>>;

/// What was written of a list, unless the device did not take it.
enum class PostersWritten { Whole, Nothing, NotTaken };

/// Writes a list's posters as a PDF, a page each: what they are made by, whoever asks for them.
/// Each page is read back as a printer of `dpi` prints it, in as many threads as there are
/// processors; it is laid out and painted in this one, whose glyphs it has. Nothing is finished
/// where no poster was printed or `flow` has enough.
PostersWritten writePosters(const PosterPlan &poster, int dpi, const PdfOptions &options,
                            QIODevice &out, const RowFlow<PosterOutcome> &flow);

} // namespace bellpush
