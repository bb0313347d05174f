// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/sharedbytes.h"
#include "app/lists/placementlist.h"

namespace bellpush {

/// A shop's list, and all that its rows depend on.
struct ListReading {
    SharedBytes list{};                    ///< The file; empty before one is chosen.
    std::optional<CsvEncoding> encoding{}; ///< Absent: as found.
    std::optional<ListColumns> columns{};  ///< Chosen among those read before; absent: as found.
    ColumnChoice named{};                  ///< Chosen by name, whatever was found.
    QString number{};                      ///< Called by the rows that have none; as typed.
    std::optional<Country> country{};      ///< Where numbers without country code are dialled.
    ErrorCorrection correction = ErrorCorrection::Medium; ///< The least the codes will have.

    friend bool operator==(const ListReading &, const ListReading &) = default;
};

/// Why a list cannot be printed, whatever its rows say.
struct ListError {
    enum class Reason {
        NotAList,        ///< csv
        NoColumn,        ///< column
        DoubtfulNumbers, ///< Several of `columns` may have the numbers.
        NoRows,
        NoNumbers,   ///< None of `columns` has them, and none is given.
        WrongNumber, ///< number
    };

    Reason reason{};
    std::optional<CsvError> csv{};
    ColumnError column{}; ///< Named and not there.
    ListColumns columns{};
    std::optional<ValueError> number{}; ///< Why the one that is typed is none.
    CsvText text{};                     ///< What it was read as; empty where it is no list.
};

/// Reads a list: bytes → table → columns → rows, which a PlacementReader walks. `codes`: those on
/// paper already. No guess is called in place of a number that is typed and wrong. Errors:
/// NotAList, NoColumn.
Result<PlacementList, ListError> shopList(const ListReading &reading, const PlacementCodes &codes);

/// The same, to be printed as it is. Errors: all of ListError's.
Result<PlacementList, ListError> printableList(const ListReading &reading,
                                               const PlacementCodes &codes);

} // namespace bellpush
