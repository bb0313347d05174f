// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/markup.h"

#include <functional>

namespace bellpush {

/// A body as far as it is shown.
struct FoldedBody {
    QList<MarkupBlock> blocks{};
    bool isFolded = false; ///< There is more of it.
};

/// Where the lines of a block end in its text when it is laid out; never none.
using LineEnds = std::function<QList<qsizetype>(const MarkupBlock &)>;

/// The first `lines` lines of a body. What is cut inside a block ends in an ellipsis; empty lines
/// before the cut are left out.
FoldedBody foldedBody(const QList<MarkupBlock> &blocks, qsizetype lines, const LineEnds &lineEnds);

} // namespace bellpush
