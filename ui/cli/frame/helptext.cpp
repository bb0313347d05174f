// SPDX-License-Identifier: MIT
#include "ui/cli/frame/helptext.h"

#include "ui/cli/frame/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString usageOf(const Command &command)
{
    return u"bellpush-cli "_s + command.name + u' ' + command.usage;
}

QString exitCodes()
{
    return HelpText::tr("Exit status: 0 done; 1 could not be done here (a file, the disk); 2 the "
                        "command line is wrong;\n"
                        "3 a rule is broken; 4 certainly not sent; 5 refused by WhatsApp; 6 "
                        "outcome unknown:\n"
                        "the message may have been sent, and is not sent again by itself.");
}

QString common()
{
    return HelpText::tr("--json makes errors, warnings and notes JSON, one object a line. \"-\" as "
                        "a file is standard\n"
                        "input or output. An option's value may begin with a dash; \"--\" ends the "
                        "options.");
}

} // namespace

QString helpText(const Command &command)
{
    return HelpText::tr("Usage: %1").arg(usageOf(command)) + "\n\n"_L1 + command.about + "\n\n"_L1
        + common() + "\n\n"_L1 + exitCodes();
}

QString helpText(const QList<Command> &commands)
{
    QString text = HelpText::tr("WhatsApp call buttons from the command line.") + "\n\n"_L1;
    for (const Command &command : commands)
        text += usageOf(command) + u'\n';
    return text + "bellpush-cli --version\n\n"_L1
        + HelpText::tr("Each command has a --help of its own. Results go to standard output, "
                       "everything else to\n"
                       "standard error.")
        + u'\n' + common() + "\n\n"_L1 + exitCodes();
}

} // namespace bellpush
