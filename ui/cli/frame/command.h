// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/arguments.h"
#include "ui/cli/frame/exitcode.h"

namespace bellpush {

class Console;

/// A command of the program, described once: for the parser, for the checks, for the help and for
/// those who run it.
struct Command {
    QLatin1StringView name;
    QStringList forms{};   ///< What may follow the name, in the usage line's signs: `call NUMBER`.
                           ///< One that begins with an option has its value from there.
    QString about;         ///< What it does.
    QList<Option> options; ///< Without `--help` and `--json`, which every command has.
    /// What is wrong with the words that are no options, as a sentence; empty if nothing is. Asked
    /// before the options are held against their declarations.
    QString (*wordsProblem)(const Arguments &arguments) = nullptr;
    ExitCode (*run)(const Arguments &arguments, Console &console) = nullptr;
};

/// With `--json` and `--help`.
QList<Option> allOptions(const Command &command);

} // namespace bellpush
