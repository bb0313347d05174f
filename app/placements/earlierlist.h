// SPDX-License-Identifier: MIT
#pragma once

#include "app/database/storeerror.h"

#include <optional>

namespace bellpush {

class Database;
class PlacementStore;

/// The file that placements had to themselves before there was one database, beside that at `path`.
QString earlierListPath(const QString &path);

/// Moves the placements of the file at `path`, if there is one, into `database`, whose placements
/// `store` are: all of them once, however often it is interrupted. The file goes away. One that is
/// not ours stays, and is the error.
std::optional<StoreError> moveIn(const Database &database, PlacementStore &store,
                                 const QString &path);

} // namespace bellpush
