// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/csverror.h"
#include "app/labels/listcolumns.h"
#include "app/labels/placementlist.h"
#include "ui/commandline/arguments.h"
#include "ui/commandline/finding.h"
#include "ui/press/sheetjob.h"

namespace bellpush {

class Console;

/// What `sheet` was asked for.
struct SheetRequest {
    QString list{};   ///< The CSV; `-` is standard input.
    QString output{}; ///< The PDF; `-` is standard output.
    std::optional<CsvEncoding> encoding{};
    ColumnChoice columns{};
    ListRules rules{};
    WrongRows wrongRows = WrongRows::Stop;
    SheetJob job{};
    int copies = 1;
    std::optional<QString> placements{}; ///< Where the list of codes goes.
    bool keep = false;                   ///< In the program's list of placements.
};

QList<Option> sheetOptions();

/// Reads the options, and the stock they name. Errors: WrongUsage, RuleBroken under the option's
/// name.
Result<SheetRequest, Failure> readSheetRequest(const Arguments &arguments, Console &console);

} // namespace bellpush
