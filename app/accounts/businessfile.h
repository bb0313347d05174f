// SPDX-License-Identifier: MIT
#pragma once

#include "app/accounts/business.h"
#include "app/core/openerror.h"
#include "app/core/result.h"

#include <QList>

namespace bellpush {

// The businesses of this computer: `businesses.json` in the program's data folder, and their logos
// beside it. Members that we do not know stay.

/// All there are, the first entered first; none without a file. What is no business is passed over.
Result<QList<Business>, OpenError> openBusinesses(const QString &folder);

/// Adds `business`, which has an id, or puts it in the place of the one with its id.
std::optional<FileError> writeBusiness(const QString &folder, const Business &business);

std::optional<FileError> eraseBusiness(const QString &folder, const QString &id);

/// A copy of the logo's file below `folder`, by its own name, so that it is there when the file has
/// moved; copies stay, because documents may refer to them. Errors: it cannot be read or copied.
Result<PictureFile, FileError> keptLogo(const QString &folder, const PictureFile &logo);

} // namespace bellpush
