// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace bellpush {

/// What stands in a field with one value a line for a line break inside a value.
constexpr QChar shownLineBreak{u'\u21b5'};

/// `values` as such a field shows them, one a line whatever is in them.
QString valueLines(const QStringList &values);

/// The values that `lines` stand for, `before` being what they were: a line that did not change
/// keeps its value to the letter. The empty line that was just begun is no value yet.
QStringList editedValues(const QString &lines, const QStringList &before);

} // namespace bellpush
