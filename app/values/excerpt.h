// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// As much of somebody's text as is shown where it is only spoken of: on one line, and from
/// `longest` characters (code points) on cut with an ellipsis, never inside what is seen as one
/// character unless that alone is longer.
QString excerpt(const QString &text, qsizetype longest);

} // namespace bellpush
