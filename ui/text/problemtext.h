// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

enum class DraftField;
template <typename Field>
struct Problem;

/// What is wrong with a field of a draft and what to do about it, with the limit and what it was:
/// one sentence or two, in the user's language.
QString problemText(const Problem<DraftField> &problem);

} // namespace bellpush
