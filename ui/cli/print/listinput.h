// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/print/listoptions.h"

namespace bellpush {

/// Reads the list that is to be printed; says what it was taken for where nothing tells its
/// encoding. `codes`: those on paper already. Errors: Failed
/// for a file that cannot be read; RuleBroken for one that is no list, or in which nothing can be
/// called.
Result<PlacementList, Failure> readList(const ListRequest &request, const PlacementCodes &codes,
                                        Console &console);

/// Which columns are what, with the first numbers; as JSON under `columns`. `texts`: which of the
/// texts are used.
Finding columnsNote(const ListColumns &columns, const QStringList &texts);

} // namespace bellpush
