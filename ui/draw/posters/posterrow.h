// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/placement.h"
#include "app/posters/postererror.h"
#include "ui/draw/posters/posterlayout.h"

namespace bellpush {

/// What the poster of one row of a list says, but its code: see `posterOfRow()`.
PosterContent contentOfRow(const PosterContent &poster, const Placement &row);

/// The poster of one row of a list: number, link and code are the row's, and so are headline,
/// business name and text where the row has them. Samples of `poster` are left out. The row's label
/// is taken for the business only where the list has no column for that and the poster no name.
/// `row` has no errors; a link too long for a code leaves the poster without one.
PosterPlan posterOfRow(const PosterPlan &poster, const Placement &row);

/// The row with the words that stand for its poster: where it has no label, its headline.
Placement labelledRow(Placement row, const PosterPlan &poster);

/// All that is wrong with a row's words, once they are laid out.
QList<PosterProblem> wordProblems(const PosterPlan &plan, const PosterReport &report);

} // namespace bellpush
