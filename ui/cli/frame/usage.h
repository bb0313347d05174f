// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace bellpush {

struct Command;
struct Option;

/// In columns: no line of the help is longer.
inline constexpr qsizetype widestHelpLine = 100;

/// A line for each of a command's forms, with the program's name: its own options, then those that
/// all forms share; in brackets what may be left out. Where that would be too long for a line,
/// `[OPTION...]` stands for those that are shared and may be left out. Where no line may be broken
/// stands a no-break space.
QStringList usageLines(const Command &command);

/// The same in one line: the forms with what they need of the shared options, at the end what all
/// of them need.
QString shortUsage(const Command &command);

/// An option with its value, as these lines have it.
QString optionSyntax(const Option &option);

} // namespace bellpush
