// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/draftcheck.h"
#include "app/message/numberreading.h"

namespace bellpush {

/// What there is to say about a number in `field`: why it is none, what is doubtful about it, or
/// what was understood where that is not what was typed. Absent where nothing is.
std::optional<Problem> numberProblem(DraftField field,
                                     const Result<NumberReading, ValueError> &number);

} // namespace bellpush
