// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/exitcode.h"
#include "ui/cli/print/listoptions.h"
#include "ui/draw/posters/posterlayout.h"

namespace bellpush {

struct PosterProblem;

/// A poster for each row of a list, as it was asked for.
struct PosterListRequest {
    PosterPlan poster{}; ///< What rows that say nothing else have.
    ListRequest list{};
    QString output{}; ///< The PDF; `-` is standard output.
    int dpi = 0;      ///< Of the printer that the codes are read back for.
    bool textAsOutlines = false;
};

/// Writes them all, a page each, or nothing.
ExitCode printPosterList(const PosterListRequest &request, Console &console);

/// What is wrong, in a word for scripts: not translated.
QString posterProblemKind(const PosterProblem &problem);

} // namespace bellpush
