// SPDX-License-Identifier: MIT
#include "app/cloudapi/curlcommand.h"
#include "app/cloudapi/messagejson.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/message/address.h"
#include "ui/cli/message/draftoptions.h"
#include "ui/cli/message/messagecommands.h"
#include "ui/cli/message/requestform.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct RequestCommandText {
    Q_DECLARE_TR_FUNCTIONS(RequestCommandText)
};

constexpr QLatin1StringView curl = "--curl"_L1;

/// The first option that only makes sense for an address, and so with `--curl`.
std::optional<QString> addressOption(const Arguments &arguments)
{
    for (const Option &option : addressOptions()) {
        if (arguments.has(option.name))
            return option.name;
    }
    return std::nullopt;
}

Result<QString, Failure> curlText(const Arguments &arguments, const QByteArray &body)
{
    const auto address = readAddress(arguments);
    if (!address)
        return tl::unexpected(address.error());
    return curlCommand(*address, body);
}

ExitCode runRequest(const Arguments &arguments, Console &console)
{
    const bool isCurl = arguments.has(curl);
    if (const auto stray = addressOption(arguments); stray && !isCurl)
        return console.end(failure(
            ExitCode::WrongUsage, RequestCommandText::tr("%1 goes with --curl only.").arg(*stray)));
    const auto draft = readDraft(arguments);
    if (!draft)
        return console.end(draft.error());
    const auto message = checkedMessage(*draft, console);
    if (!message)
        return ExitCode::RuleBroken;

    const QByteArray body = requestBody(*message);
    const auto text = isCurl ? curlText(arguments, body) : QString::fromUtf8(body);
    if (!text)
        return console.end(text.error());
    const auto failed = console.print(*text + u'\n');
    return failed ? console.end(*failed) : ExitCode::Done;
}

} // namespace

Command requestCommand()
{
    return {
        .name = "request"_L1,
        .usage = "KIND --to PHONE|--recipient ID [OPTIONS] | FILE.bellpush"
                 "  [--curl [--phone-number-id ID] [--base-url URL] [--api-version vN.N]]"_L1,
        .about = messageHelp()
            + RequestCommandText::tr("\n\nPrints the body of the request as JSON. With --curl, the "
                                     "command that sends it, with\n"
                                     "$WHATSAPP_TOKEN in place of the token."),
        .options
        = messageOptions() + addressOptions() + QList<Option>{{curl, Option::Takes::Nothing}},
        .run = runRequest,
    };
}

} // namespace bellpush
