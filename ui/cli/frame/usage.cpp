// SPDX-License-Identifier: MIT
#include "ui/cli/frame/usage.h"

#include "ui/cli/frame/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr qsizetype widestLine = 100;
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

/// Of those of which one can be given, the first stands for all.
bool isFirstOfGroup(const Option &option, const QList<Option> &options)
{
    return option.group.isEmpty()
        || std::ranges::find(options, option.group, &Option::group)->name == option.name;
}

/// No line breaks before its value.
QString unbroken(const Option &option)
{
    return optionSyntax(option).replace(u' ', QChar::Nbsp);
}

/// An option with those instead of which it can be given, and those that go with it alone.
QString bracket(const Option &option, const QString &form, const QList<Option> &options)
{
    QString inside = unbroken(option);
    for (const Option &each : options) {
        if (!option.group.isEmpty() && each.group == option.group && each.name != option.name)
            inside += " | "_L1 + unbroken(each);
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

bool isShared(const Option &option, const Command &command)
{
    const bool leadsAForm = std::ranges::any_of(
        command.forms, [&option](const QString &form) { return beginning(form) == option.name; });
    return option.with.isEmpty() && !option.isLater && !leadsAForm;
}

QStringList ownOptions(const Command &command, const QString &form)
{
    QStringList brackets;
    for (const Option &option : command.options) {
        if (isOwn(option, form) && isFirstOfGroup(option, command.options))
            brackets.append(bracket(option, form, command.options));
    }
    return brackets;
}

QStringList sharedOptions(const Command &command, const QString &form)
{
    QStringList brackets;
    for (const Option &option : command.options) {
        if (isShared(option, command) && isFirstOfGroup(option, command.options))
            brackets.append(bracket(option, form, command.options));
    }
    return brackets;
}

/// Without those that may be left out.
QStringList shortened(QStringList brackets)
{
    if (brackets.removeIf([](const QString &each) { return each.startsWith(u'['); }) > 0)
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
    QStringList start{u"bellpush-cli"_s, command.name, form};
    start.removeAll(QString());
    if (standsAlone(command, form))
        return start.join(u' ');
    const QStringList own = start + ownOptions(command, form);
    const QStringList shared = sharedOptions(command, form);
    const QString whole = (own + shared).join(u' ');
    return whole.size() <= widestLine ? whole : (own + shortened(shared)).join(u' ');
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
    const QStringList start{u"bellpush-cli"_s, command.name, command.forms.join(" | "_L1)};
    return (start + shortened(sharedOptions(command, {}))).join(u' ');
}

} // namespace bellpush
