// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/valueerror.h"

namespace bellpush {

/// What is wrong with a row of a list, or deserves a second look. Holds no sentence.
struct RowProblem {
    enum class Reason {
        NumberRefused, ///< `value` says why it cannot be called.
        NumberRounded, ///< A spreadsheet has kept its first digits only. found: the cell.
        NumberIsFax,   ///< The row has no other number. found: what the list calls it.
        TooManyFields, ///< count; limit: as many as the first row has.
        NoCode,        ///< The link fits no QR code. count, limit: bytes.
        // What follows warns and stops nothing.
        TooFewFields,   ///< count; limit: as many as the first row has.
        PlusAssumed,    ///< The number was read as one with its country code.
        SeveralNumbers, ///< The cell holds `count`; found: the one that was taken.
        UnlikelyNumber, ///< No numbering plan knows it.
        OtherReading,   ///< Another number may be meant; `value` has both.
        LongPayload,    ///< count, limit: characters.
        Repeated,       ///< Number and payload are those of the row in line `count`.
    };

    Reason reason{};
    qint64 count = 0;
    qint64 limit = 0;
    QString found{};
    ValueError value{};

    friend bool operator==(const RowProblem &, const RowProblem &) = default;
};

/// Whether it keeps the row from being printed.
constexpr bool isError(RowProblem::Reason reason)
{
    return reason < RowProblem::Reason::TooFewFields;
}

/// Why readNumber() refuses a row's number, which `cell` holds.
RowProblem numberRefusal(const ValueError &error, const QString &cell);

} // namespace bellpush
