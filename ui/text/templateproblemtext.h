// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/problem.h"

#include <QString>

namespace bellpush {

enum class DraftField;

/// What is wrong with a template's variables or buttons, or odd about them.
QString templateProblemText(DraftField field, const ValueError &error);

} // namespace bellpush
