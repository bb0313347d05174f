// SPDX-License-Identifier: MIT
#include "ui/cli/frame/usage.h"

#include "ui/cli/frame/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr QLatin1StringView rest = "[OPTION...]"_L1;

/// What tells a form from the others: its first word, an option's name, or a sign for any word.
QString beginning(const QString &form)
{
    return form.section(u' ', 0, 0);
}

bool needs(const QString &form, const Option &option)
{
    return option.whenMissing != nullptr || listed(option.needed).contains(beginning(form));
}

/// Of those of which one can be given, the first stands for all; so does what another one replaces.
bool leadsItsBracket(const Option &option, const QList<Option> &options)
{
    const bool leadsGroup = option.group.isEmpty()
        || std::ranges::find(options, option.group, &Option::group)->name == option.name;
    return leadsGroup && option.insteadOf.isEmpty();
}

/// No line breaks within it.
QString unbroken(QString form)
{
    return form.replace(u' ', QChar::Nbsp);
}

QString unbroken(const Option &option)
{
    return unbroken(optionSyntax(option));
}

/// An option with those instead of which it can be given, and those that go with it alone.
QString bracket(const Option &option, const QString &form, const QList<Option> &options)
{
    QString inside = unbroken(option);
    for (const Option &each : options) {
        if (!option.group.isEmpty() && each.group == option.group && each.name != option.name)
            inside += " | "_L1 + unbroken(each);
        if (each.insteadOf == option.name)
            inside += u'|' + unbroken(each);
        if (each.with == option.name)
            inside += u' ' + bracket(each, form, options);
    }
    const QString whole = needs(form, option) ? inside : u'[' + inside + u']';
    return option.isRepeated ? whole + "..."_L1 : whole;
}

bool isOwn(const Option &option, const QString &form)
{
    return listed(option.with).contains(beginning(form));
}

/// A form may itself say how it takes an option that others share.
bool isShared(const Option &option, const Command &command, const QString &form)
{
    const bool leadsAForm = std::ranges::any_of(
        command.forms, [&option](const QString &each) { return beginning(each) == option.name; });
    return option.with.isEmpty() && !option.isLater && !leadsAForm
        && !form.split(u' ').contains(option.name);
}

QStringList ownOptions(const Command &command, const QString &form)
{
    QStringList brackets;
    for (const Option &option : command.options) {
        if (isOwn(option, form) && leadsItsBracket(option, command.options))
            brackets.append(bracket(option, form, command.options));
    }
    return brackets;
}

QStringList sharedOptions(const Command &command, const QString &form)
{
    QStringList brackets;
    for (const Option &option : command.options) {
        if (isShared(option, command, form) && leadsItsBracket(option, command.options))
            brackets.append(bracket(option, form, command.options));
    }
    return brackets;
}

bool mayBeLeftOut(const QString &bracket)
{
    return bracket.startsWith(u'[');
}

/// Without those that may be left out.
QStringList shortened(QStringList brackets)
{
    if (brackets.removeIf(mayBeLeftOut) > 0)
        brackets.append(rest);
    return brackets;
}

bool standsAlone(const Command &command, const QString &form)
{
    const auto option = std::ranges::find(command.options, beginning(form), &Option::name);
    return option != command.options.end() && option->isAlone;
}

QString usageLine(const Command &command, const QString &form)
{
    QStringList start{u"bellpush-cli"_s, command.name, unbroken(form)};
    start.removeAll(QString());
    if (standsAlone(command, form))
        return start.join(u' ');
    const QStringList own = start + ownOptions(command, form);
    const QStringList shared = sharedOptions(command, form);
    const QString whole = (own + shared).join(u' ');
    return whole.size() <= widestHelpLine ? whole : (own + shortened(shared)).join(u' ');
}

/// Of the shared options.
QStringList neededBy(const Command &command, const QString &form)
{
    QStringList brackets
        = standsAlone(command, form) ? QStringList() : sharedOptions(command, form);
    brackets.removeIf(mayBeLeftOut);
    return brackets;
}

QStringList neededByAll(const Command &command)
{
    QStringList needed = neededBy(command, command.forms.constFirst());
    for (const QString &form : command.forms) {
        const QStringList here = neededBy(command, form);
        needed.removeIf([&here](const QString &bracket) { return !here.contains(bracket); });
    }
    return needed;
}

} // namespace

QString optionSyntax(const Option &option)
{
    return option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
}

QStringList usageLines(const Command &command)
{
    QStringList lines;
    for (const QString &form : command.forms)
        lines.append(usageLine(command, form));
    return lines;
}

QString shortUsage(const Command &command)
{
    if (command.forms.size() == 1)
        return usageLines(command).constFirst();
    const QStringList atTheEnd = neededByAll(command);
    QStringList forms;
    for (const QString &form : command.forms) {
        QStringList needed = neededBy(command, form);
        needed.removeIf([&atTheEnd](const QString &each) { return atTheEnd.contains(each); });
        forms.append((QStringList{unbroken(form)} + needed).join(u' '));
    }
    const QStringList start{u"bellpush-cli"_s, command.name, forms.join(" | "_L1)};
    return (start + atTheEnd + QStringList{rest}).join(u' ');
}

} // namespace bellpush
