// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commandline/arguments.h"
#include "ui/commandline/exitcode.h"

namespace bellpush {

class Console;

/// A command of the program, described once: for the parser, for the help and for those who run it.
struct Command {
    QLatin1StringView name;
    QLatin1StringView usage; ///< What may follow the name: the syntax, not a sentence.
    QString about;           ///< What it does and what its options mean.
    QList<Option> options;   ///< Without `--help` and `--json`, which every command has.
    ExitCode (*run)(const Arguments &arguments, Console &console) = nullptr;
};

// Each is described with its function.
Command requestCommand();
Command checkCommand();
Command linkCommand();
Command qrCommand();
Command sheetCommand();
Command stocksCommand();
Command posterCommand();
Command previewCommand();
Command sendCommand();
Command practiceCommand();

} // namespace bellpush
