// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// How much a cell looks like a telephone number.
enum class NumberLook {
    None,
    Perhaps, ///< As many digits as one may have: but so may an article's number.
    Clear,   ///< Grouped as one, or some country has it.
    HasPlus, ///< It says that it begins with a country code.
};

/// Judges what stands in a cell. A number that a spreadsheet has rounded looks like one as well.
NumberLook numberLook(const QString &cell);

/// Whether a cell holds what was meant as a number: the digits of one, or one rounded.
bool looksLikeNumber(const QString &cell);

} // namespace bellpush
