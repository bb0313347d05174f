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

constexpr Option curl{.name = "--curl"_L1,
                      .help
                      = QT_TRANSLATE_NOOP("Option",
                                          "prints the command that sends it, with $WHATSAPP_TOKEN "
                                          "in place of the token")};

/// An address makes sense for a command only.
QList<Option> requestOptions()
{
    QList<Option> addresses = QList<Option>{phoneNumberIdOption} + serverOptions();
    for (Option &option : addresses)
        option.with = curl.name;
    return messageOptions() + QList<Option>{curl} + addresses;
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
    const auto draft = readDraft(arguments);
    if (!draft)
        return console.end(draft.error());
    const auto message = checkedMessage(*draft, console);
    if (!message)
        return ExitCode::RuleBroken;

    const QByteArray body = requestBody(*message);
    const auto text = arguments.has(curl) ? curlText(arguments, body) : QString::fromUtf8(body);
    if (!text)
        return console.end(text.error());
    return console.end(console.print(*text + u'\n'));
}

} // namespace

Command requestCommand()
{
    return {
        .name = "request"_L1,
        .forms = messageForms(),
        .about = RequestCommandText::tr("Prints the body of the request as JSON."),
        .options = requestOptions(),
        .wordsProblem = messageWordsProblem,
        .run = runRequest,
    };
}

} // namespace bellpush
