// SPDX-License-Identifier: MIT
#pragma once

#include "app/qr/qrmatrix.h"

#include <QList>

namespace bellpush {

/// What a size of code has room for.
struct QrBudgetStep {
    int size = 0; ///< Modules on a side.
    /// How many lower-case letters can be written after the text before it needs the next size.
    /// Digits are cheaper and what is percent-encoded dearer, so this is about plain words.
    qsizetype letters = 0;

    friend bool operator==(const QrBudgetStep &, const QrBudgetStep &) = default;
};

/// The sizes from the one that `text` (ASCII, such as a link) needs at this error correction, each
/// with its room: the first `mostSteps`, fewer at the end of the sizes, none where the text has no
/// code. Exact: what `qrMatrix()` will take.
QList<QrBudgetStep> qrBudget(const QString &text, ErrorCorrection atLeast, int mostSteps);

} // namespace bellpush
