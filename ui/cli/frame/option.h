// SPDX-License-Identifier: MIT
#pragma once

#include "ui/cli/frame/exitcode.h"

#include <QStringList>

namespace bellpush {

/// The least and the most a number may be, both included.
struct NumberRange {
    double least = 0;
    double most = 0; ///< As much as `least`: another piece of code holds the number to its rule.
    ExitCode outside = ExitCode::RuleBroken; ///< What a number outside of it ends with.

    bool isThere() const { return least < most; }
};

/// An option, declared once: the parser, the usage line, the help and the checks are made from it,
/// and it is what a command reads it by.
struct Option {
    enum class Kind { Text, Word, Whole, Decimal, Colour, Country };

    QLatin1StringView name;     ///< As typed, with its dashes.
    QLatin1StringView value{};  ///< What the help calls it; a `Word`'s are all that may be, parted
                                ///< by `|`, in any case. Empty: the option takes none.
    const char *help = nullptr; ///< A sentence for `optionText()`.
    Kind kind = Kind::Text;
    NumberRange range{};
    QLatin1StringView with{}; ///< Belongs to one of these alone, parted by `|`: the command's first
                              ///< word, or another option.
    QLatin1StringView needed{};    ///< Of these, those whose rules want it: so the usage line says.
    QLatin1StringView group{};     ///< Of the options with the same, one can be given.
    QLatin1StringView insteadOf{}; ///< Given, the one it names is no longer needed; both may be.
    const char *whenMissing = nullptr; ///< It has to be there: a sentence that says so.
    bool isRepeated = false;
    bool isAlone = false; ///< With it, the others neither belong anywhere nor are missing.
    bool isLater = false; ///< Promised for a later version: refused until it is there.
};

/// An option of several commands, where it means something more.
constexpr Option explained(Option option, const char *help)
{
    option.help = help;
    return option;
}

/// An option's sentence in the user's language. Its source stands in
/// `QT_TRANSLATE_NOOP("Option", …)`.
QString optionText(const char *sentence);

/// Parts a list such as `light|dark`.
QStringList listed(QLatin1StringView words);

/// Where `typed` stands among an option's words, in any case; -1 if it is none of them.
qsizetype wordPlace(const Option &option, const QString &typed);

} // namespace bellpush
