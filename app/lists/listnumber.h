// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/lists/rowproblem.h"
#include "app/values/numberreading.h"

namespace bellpush {

/// Why a cell holds no number that can be called.
struct ListNumberError {
    enum class Reason {
        Refused, ///< By readNumber(); `value` says why.
        Rounded, ///< A spreadsheet keeps it as 4.91E+11: its last digits are lost.
    };

    Reason reason{};
    ValueError value{};

    friend bool operator==(const ListNumberError &, const ListNumberError &) = default;
};

/// Reads a number as spreadsheets keep it, by readNumber().
Result<NumberReading, ListNumberError> listNumber(const QString &cell,
                                                  const std::optional<Country> &country);

/// The error as a problem of the row that `cell` is from.
RowProblem numberProblem(const ListNumberError &error, const QString &cell);

} // namespace bellpush
