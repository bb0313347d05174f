// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/placementlist.h"
#include "ui/commandline/sheetoptions.h"

namespace bellpush {

/// Reads the list that `sheet` was asked to print. `codes`: those on paper already. Errors: Failed
/// for a file that cannot be read; RuleBroken for one that is no list, or in which nothing can be
/// called.
Result<PlacementList, Failure> readSheetList(const SheetRequest &request,
                                             const PlacementCodes &codes);

/// Which columns are what, in words.
QString columnsText(const ListColumns &columns);

} // namespace bellpush
