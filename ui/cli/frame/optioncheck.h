// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

/// What the declarations of `options` say is wrong with those that are there: one that belongs to
/// something else, two of which one can be given, one that is missing, a value that is none of its
/// kind; then numbers out of their range. Errors: WrongUsage, RuleBroken under the option's name.
std::optional<Failure> optionProblem(const Arguments &arguments, const QList<Option> &options);

/// An option's name without its dashes: what findings call it.
QString fieldOf(const Option &option);

} // namespace bellpush
