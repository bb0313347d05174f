// SPDX-License-Identifier: MIT
#include "ui/cli/frame/optioncheck.h"

#include "app/values/country.h"
#include "ui/draw/press/typedcolour.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct OptionCheckText {
    Q_DECLARE_TR_FUNCTIONS(OptionCheckText)
};

using enum Option::Kind;
using Problem = std::optional<Failure>;
/// What may be wrong with one option, whether it is there or not.
using Check = Problem (*)(const Option &, const Arguments &, const QList<Option> &all);

Problem wrongUsage(const QString &text)
{
    return failure(ExitCode::WrongUsage, text).value();
}

bool isThere(const QString &word, const Arguments &arguments)
{
    return word.startsWith(u'-') ? arguments.isGiven(word)
                                 : arguments.positionals().value(0) == word;
}

bool belongs(const Option &option, const Arguments &arguments)
{
    const QStringList homes = listed(option.with);
    return homes.isEmpty() || std::ranges::any_of(homes, [&arguments](const QString &word) {
               return isThere(word, arguments);
           });
}

Problem strayProblem(const Option &option, const Arguments &arguments, const QList<Option> &)
{
    if (!arguments.isGiven(option.name) || belongs(option, arguments))
        return std::nullopt;
    const QStringList homes = listed(option.with);
    const QString text = homes.size() == 1
        ? OptionCheckText::tr("%1 goes with %2 only.")
        : OptionCheckText::tr("%1 goes with one of these only: %2.");
    return wrongUsage(text.arg(option.name, homes.join(", "_L1)));
}

Problem groupProblem(const Option &option, const Arguments &arguments, const QList<Option> &all)
{
    QStringList names;
    qsizetype given = 0;
    for (const Option &each : all) {
        if (option.group.isEmpty() || each.group != option.group)
            continue;
        names.append(each.name);
        given += arguments.isGiven(each.name) ? 1 : 0;
    }
    return given < 2
        ? std::nullopt
        : wrongUsage(OptionCheckText::tr("Give only one of these: %1.").arg(names.join(", "_L1)));
}

Problem missingProblem(const Option &option, const Arguments &arguments, const QList<Option> &)
{
    const bool isMissing = option.whenMissing != nullptr && !arguments.isGiven(option.name);
    return isMissing ? wrongUsage(optionText(option.whenMissing)) : std::nullopt;
}

std::optional<double> number(const Option &option, const QString &typed)
{
    bool isNumber = false;
    const double read = option.kind == Whole ? typed.toInt(&isNumber) : typed.toDouble(&isNumber);
    return isNumber && std::isfinite(read) ? std::optional(read) : std::nullopt;
}

/// The sentence for a value of another kind; empty for one that is what it should be.
QString kindText(const Option &option, const QString &typed)
{
    switch (option.kind) {
    case Text:
        return {};
    case Word:
        return wordPlace(option, typed) >= 0
            ? QString()
            : OptionCheckText::tr("%1 is one of %2; this is “%3”.")
                  .arg(option.name, listed(option.value).join(", "_L1), typed);
    case Whole:
    case Decimal:
        return number(option, typed)
            ? QString()
            : OptionCheckText::tr("%1 takes a number; this is “%2”.").arg(option.name, typed);
    case Colour:
        return typedColour(typed).isValid()
            ? QString()
            : OptionCheckText::tr("%1 takes a colour such as #1B5E20; this is “%2”.")
                  .arg(option.name, typed);
    case Country:
        return bellpush::Country::from(typed)
            ? QString()
            : OptionCheckText::tr("%1 takes a country’s two letters, such as DE; this is “%2”.")
                  .arg(option.name, typed);
    }
    Q_UNREACHABLE();
}

Problem kindProblem(const Option &option, const Arguments &arguments, const QList<Option> &)
{
    for (const QString &typed : arguments.given(option.name)) {
        if (const QString text = kindText(option, typed); !text.isEmpty())
            return wrongUsage(text);
    }
    return std::nullopt;
}

Problem rangeProblem(const Option &option, const Arguments &arguments, const QList<Option> &)
{
    const NumberRange &range = option.range;
    for (const QString &typed : arguments.given(option.name)) {
        const auto read = range.isThere() ? number(option, typed) : std::nullopt;
        if (read && (*read < range.least || *read > range.most))
            return Failure{range.outside,
                           {.field = fieldOf(option),
                            .text = OptionCheckText::tr("From %1 to %2; this is %3.")
                                        .arg(range.least)
                                        .arg(range.most)
                                        .arg(typed)}};
    }
    return std::nullopt;
}

} // namespace

std::optional<Failure> optionProblem(const Arguments &arguments, const QList<Option> &options)
{
    const bool isAlone = std::ranges::any_of(options, [&arguments](const Option &option) {
        return option.isAlone && arguments.isGiven(option.name);
    });
    QList<Check> checks{groupProblem, kindProblem, rangeProblem};
    if (!isAlone)
        checks = QList<Check>{strayProblem, missingProblem} + checks;
    for (const Check check : checks) {
        for (const Option &option : options) {
            if (auto problem = check(option, arguments, options))
                return problem;
        }
    }
    return std::nullopt;
}

QString fieldOf(const Option &option)
{
    return option.name.mid(option.name.startsWith("--"_L1) ? 2 : 1);
}

} // namespace bellpush
