// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/exitcode.h"

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

} // namespace bellpush
