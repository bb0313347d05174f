// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/message/phonenumber.h"

#include <optional>

namespace bellpush {

/// A number read from a list, and how sure that is.
struct ListNumber {
    PhoneNumber number;
    bool isPlusAssumed = false; ///< Neither `+` nor `00` said that it begins with a country code.
};

/// Why a cell holds no number that can be called.
struct ListNumberError {
    enum class Reason {
        Refused, ///< By PhoneNumber; `value` says why.
        Rounded, ///< A spreadsheet keeps it as 4.91E+11: its last digits are lost.
    };

    Reason reason{};
    ValueError value{};

    friend bool operator==(const ListNumberError &, const ListNumberError &) = default;
};

/// Reads a number as lists have them: besides what PhoneNumber reads, a `00` in place of the plus,
/// the `(0)` that is left out in calls from abroad, the apostrophe and the `.0` of spreadsheets;
/// and, if `country` (two capital letters, ISO 3166) is given, numbers as they are dialled there.
Result<ListNumber, ListNumberError> listNumber(const QString &cell,
                                               const std::optional<QString> &country);

} // namespace bellpush
