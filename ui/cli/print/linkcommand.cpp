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

constexpr Option payload{
    .name = "--payload"_L1,
    .value = "TEXT"_L1,
    .help
    = QT_TRANSLATE_NOOP("Option", "the tracking code: comes back to the business with the call"),
    .with = "call"_L1};
constexpr Option text{.name = "--text"_L1,
                      .value = "TEXT"_L1,
                      .help = QT_TRANSLATE_NOOP("Option", "stands in the chat, ready to be sent"),
                      .with = "chat"_L1};

QString wordsProblem(const Arguments &arguments)
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
    return {};
}

ExitCode runLink(const Arguments &arguments, Console &console)
{
    const auto number
        = readLinkNumber(arguments, arguments.positionals().at(1), u"number"_s, console);
    if (!number)
        return console.end(number.error());
    if (arguments.positionals().first() == "chat"_L1)
        return console.end(console.print(chatLink(*number, arguments.optionalValue(text)) + u'\n'));
    warnLongPayload(arguments.optionalValue(payload), console);
    return console.end(console.print(callLink(*number, arguments.optionalValue(payload)) + u'\n'));
}

} // namespace

Command linkCommand()
{
    return {
        .name = "link"_L1,
        .forms = {u"call NUMBER"_s, u"chat NUMBER"_s},
        .about = LinkText::tr("Prints the link that calls a business on WhatsApp, or that opens a "
                              "chat with it."),
        .options = {payload, text, countryOption},
        .wordsProblem = wordsProblem,
        .run = runLink,
    };
}

} // namespace bellpush
