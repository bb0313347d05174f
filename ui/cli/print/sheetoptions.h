// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/print/listoptions.h"
#include "ui/draw/sheets/sheetjob.h"

namespace bellpush {

class Console;

/// What `sheet` was asked for.
struct SheetRequest {
    ListRequest list{};
    QString output{}; ///< The PDF; `-` is standard output.
    SheetJob job{};
    int copies = 1;
};

QList<Option> sheetOptions();

/// What is wrong with the words of `sheet`, as a sentence; empty if nothing is.
QString sheetWordsProblem(const Arguments &arguments);

/// Reads the options, and the stock they name. Errors: WrongUsage, RuleBroken under the option's
/// name.
Result<SheetRequest, Failure> readSheetRequest(const Arguments &arguments, Console &console);

} // namespace bellpush
