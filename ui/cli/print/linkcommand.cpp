// SPDX-License-Identifier: MIT
#include "app/links/calllink.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/countryoption.h"
#include "ui/cli/frame/numberfindings.h"
#include "ui/cli/print/printcommands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

constexpr QLatin1StringView payload = "--payload"_L1;
constexpr QLatin1StringView text = "--text"_L1;

/// What is wrong with the command line, in words; empty if nothing is.
QString usageProblem(const Arguments &arguments)
{
    const QStringList &words = arguments.positionals();
    const QString kind = words.value(0);
    if (kind != "call"_L1 && kind != "chat"_L1)
        return LinkText::tr("Name the kind of link: call or chat.");
    if (words.size() < 2)
        return LinkText::tr("Name the number that the link is for.");
    if (words.size() > 2)
        return LinkText::tr("“%1” is one word too many. Put a number with spaces in quotation "
                            "marks.")
            .arg(words.at(2));
    const QLatin1StringView other = kind == "call"_L1 ? text : payload;
    return arguments.has(other) ? LinkText::tr("%1 does not belong to a %2 link.").arg(other, kind)
                                : QString();
}

ExitCode runLink(const Arguments &arguments, Console &console)
{
    if (const QString problem = usageProblem(arguments); !problem.isEmpty())
        return console.end(failure(ExitCode::WrongUsage, problem));

    const auto number
        = readLinkNumber(arguments, arguments.positionals().at(1), u"number"_s, console);
    if (!number)
        return console.end(number.error());
    warnLongPayload(arguments.optionalValue(payload), console);
    const bool isCall = arguments.positionals().first() == "call"_L1;
    const QString link = isCall ? callLink(*number, arguments.optionalValue(payload))
                                : chatLink(*number, arguments.optionalValue(text));
    const auto failed = console.print(link + u'\n');
    return failed ? console.end(*failed) : ExitCode::Done;
}

} // namespace

Command linkCommand()
{
    return {
        .name = "link"_L1,
        .usage = "call NUMBER [--payload TEXT] [--country CC] | chat NUMBER [--text TEXT]"
                 " [--country CC]"_L1,
        .about = LinkText::tr("Prints the link that calls a business on WhatsApp, or that opens a "
                              "chat with it.\n\n"
                              "--payload TEXT  comes back to the business with the call\n"
                              "--text TEXT     stands in the chat, ready to be sent\n"
                              "--country CC    where a number without country code is dialled, "
                              "such as DE"),
        .options = {{payload}, {text}, countryOption()},
        .run = runLink,
    };
}

} // namespace bellpush
