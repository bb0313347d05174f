// SPDX-License-Identifier: MIT
#pragma once

#include "app/posters/posterdesign.h"

#include <optional>

namespace bellpush {

/// The designs that come with the program, posters first; read when first asked for.
const QList<PosterDesign> &posterDesigns();

std::optional<PosterDesign> posterDesign(const QString &id);

/// Whether a design has a place for something at all.
bool hasPlace(const PosterDesign &design, const PosterPart &part);

} // namespace bellpush
