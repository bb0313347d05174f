// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commandline/exitcode.h"
#include "ui/commandline/listoptions.h"
#include "ui/press/posterlayout.h"

namespace bellpush {

/// A poster for each row of a list, as it was asked for.
struct PosterListRequest {
    PosterPlan poster{}; ///< What rows that say nothing else have.
    ListRequest list{};
    QString output{}; ///< The PDF; `-` is standard output.
    bool textAsOutlines = false;
};

/// Writes them all, a page each, or nothing.
ExitCode writePosters(const PosterListRequest &request, Console &console);

} // namespace bellpush
