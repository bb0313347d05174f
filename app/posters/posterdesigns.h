// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesign.h"

#include <optional>

namespace bellpush {

/// The designs that come with the program, posters first; read when first asked for.
const QList<PosterDesign> &posterDesigns();

std::optional<PosterDesign> posterDesign(const QString &id);

} // namespace bellpush
