// SPDX-License-Identifier: MIT
#pragma once

#include "app/lists/shoplist.h"
#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/finding.h"

namespace bellpush {

class Console;

/// A list that a command is to print.
struct ListRequest {
    QString path{};         ///< The CSV; `-` is standard input.
    ListReading reading{};  ///< Without the file's bytes.
    QString numberOption{}; ///< That gives one number to the rows without, with its dashes.
    WrongRows wrongRows = WrongRows::Stop;
    std::optional<QString> placements{}; ///< Where the list of codes goes.
    bool keep = false;                   ///< In the program's list of placements.

    bool leavesOut() const { return wrongRows == WrongRows::LeaveOut; }
};

/// How a list is read, what becomes of its wrong rows, and where its codes are kept.
QList<Option> listOptions();

struct ListFiles {
    QString list; ///< The CSV.
    QString pdf;
};

/// Reads them and `--country`; says what is odd about the number that `numberOption` gives.
/// Errors: WrongUsage, RuleBroken under the option's name.
Result<ListRequest, Failure> readListOptions(const Arguments &arguments, const ListFiles &files,
                                             const Option &numberOption, Console &console);

} // namespace bellpush
