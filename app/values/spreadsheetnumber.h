// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace bellpush {

/// A cell's number without what spreadsheets make of it: the apostrophe in front, `.0` behind, and
/// the scientific notation of one whose digits are all there (`1.6315553601E+10`). Other text is
/// as it was, without blanks around it. Nothing where digits are lost (`4.91E+11`): what lacks them
/// may also end in zeros, but nobody can tell.
std::optional<QString> spreadsheetNumber(const QString &cell);

} // namespace bellpush
