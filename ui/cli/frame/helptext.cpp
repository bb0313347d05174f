// SPDX-License-Identifier: MIT
#include "ui/cli/frame/helptext.h"

#include "ui/cli/frame/command.h"
#include "ui/cli/frame/usage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

constexpr qsizetype widestSyntax = 24; // a longer one has its sentence below it

/// `text` in lines, for which `indent` columns of each are taken; after the first, by spaces.
QString wrapped(const QString &text, qsizetype indent)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(u' ')) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (indent + line.size() + 1 + word.size() <= widestHelpLine)
            line += u' ' + word;
        else
            lines.append(word);
    }
    return lines.join(u'\n' + QString(indent, u' ')).replace(QChar::Nbsp, u' ');
}

/// What a text says in paragraphs, which are parted by line breaks.
QString paragraphs(const QString &text)
{
    QStringList all;
    for (const QString &paragraph : text.split(u'\n'))
        all.append(wrapped(paragraph, 0));
    return all.join(u'\n');
}

QString meaning(const Option &option)
{
    const QString text = optionText(option.help);
    return option.range.isThere()
        ? HelpText::tr("%1 (%2 to %3)").arg(text).arg(option.range.least).arg(option.range.most)
        : text;
}

QString optionLines(const QList<Option> &options)
{
    QList<Option> shown = options;
    shown.removeIf([](const Option &option) { return option.isLater; });
    qsizetype width = 0;
    for (const Option &option : shown) {
        if (const qsizetype size = optionSyntax(option).size(); size <= widestSyntax)
            width = std::max(width, size);
    }
    const qsizetype indent = width + 4;
    QString lines;
    for (const Option &option : shown) {
        const QString syntax = "  "_L1 + optionSyntax(option);
        lines += syntax.size() + 2 > indent ? syntax + u'\n' + QString(indent, u' ')
                                            : syntax.leftJustified(indent);
        lines += wrapped(meaning(option), indent) + u'\n';
    }
    return lines;
}

QString usage(const Command &command)
{
    const QString lead = HelpText::tr("Usage:") + u' ';
    QStringList lines;
    for (const QString &line : usageLines(command))
        lines.append(wrapped(line, lead.size() + 4));
    return lead + lines.join(u'\n' + QString(lead.size(), u' '));
}

QString exitCodes()
{
    return paragraphs(
        HelpText::tr("Exit status: 0 done; 1 could not be done here (a file, the disk); 2 the "
                     "command line is wrong; 3 a rule is broken; 4 certainly not sent; 5 refused "
                     "by WhatsApp; 6 outcome unknown: the message may have been sent, and is not "
                     "sent again by itself."));
}

QString common()
{
    return paragraphs(
        HelpText::tr("\"-\" as a file is standard input or output. An option's value may begin "
                     "with a dash; \"--\" ends the options."));
}

} // namespace

QString helpText(const Command &command)
{
    return usage(command) + "\n\n"_L1 + paragraphs(command.about) + "\n\n"_L1
        + optionLines(allOptions(command)) + u'\n' + common() + "\n\n"_L1 + exitCodes();
}

QString helpText(const QList<Command> &commands)
{
    QString text = HelpText::tr("WhatsApp call buttons from the command line.") + "\n\n"_L1;
    for (const Command &command : commands)
        text += wrapped(shortUsage(command), 4) + u'\n';
    return text + "bellpush-cli --version\n\n"_L1
        + paragraphs(HelpText::tr("Each command has a --help of its own, and --json, which makes "
                                  "errors, warnings and notes JSON, one object a line. Results go "
                                  "to standard output, everything else to standard error."))
        + u'\n' + common() + "\n\n"_L1 + exitCodes();
}

} // namespace bellpush
