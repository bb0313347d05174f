// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/command.h"

#include <QStringList>

#include <optional>

namespace bellpush {

class Console;

/// The program's arguments, without its name, as text; nothing if one of them is no UTF-8.
std::optional<QStringList> readWords(int argc, const char *const *argv);

/// Every command, in the order of the help.
QList<Command> allCommands();

/// Whether what `words` ask for draws text, and so needs fonts.
bool needsFonts(const QStringList &words);

/// Does what `words` ask for.
ExitCode runCommandLine(QStringList words, Console &console);

} // namespace bellpush
