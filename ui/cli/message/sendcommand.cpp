// SPDX-License-Identifier: MIT
#include "app/cloudapi/cloudapiclient.h"
#include "app/cloudapi/messagejson.h"
#include "ui/cli/frame/console.h"
#include "ui/cli/frame/stopsignals.h"
#include "ui/cli/message/accesstoken.h"
#include "ui/cli/message/address.h"
#include "ui/cli/message/draftoptions.h"
#include "ui/cli/message/messagecommands.h"
#include "ui/cli/message/requestform.h"
#include "ui/text/sendtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

struct SendCommandText {
    Q_DECLARE_TR_FUNCTIONS(SendCommandText)
};

constexpr const char *noNumber
    = QT_TRANSLATE_NOOP("Option",
                        "Say with --phone-number-id which number to send from; its ID "
                        "stands in WhatsApp Manager.");

constexpr Option accountOption{.name = "--account"_L1, .value = "NAME"_L1, .isLater = true};

QList<Option> sendOptions()
{
    Option from = phoneNumberIdOption;
    from.whenMissing = noNumber;
    return QList<Option>{from} + messageOptions() + serverOptions()
        + QList<Option>{tokenFileOption, accountOption};
}

Result<CloudApiAccount, Failure> readAccount(const Arguments &arguments)
{
    auto address = readAddress(arguments);
    if (!address)
        return tl::unexpected(address.error());
    if (address->phoneNumberId.isEmpty())
        return failure(ExitCode::WrongUsage, optionText(noNumber));
    auto token = readToken(arguments);
    if (!token)
        return tl::unexpected(token.error());
    return CloudApiAccount{*std::move(address), *std::move(token)};
}

/// Sends and waits; a signal to stop cancels, and what that means is in the result.
SendResult sendAndWait(const CloudApiAccount &account, const QByteArray &body)
{
    CloudApiClient client(usualPatience);
    auto sending = client.send(account, body);
    const StopSignals stopSignals(sending.cancel);
    SendResult result = tl::unexpected(SendFailure{});
    QObject here;
    sending.outcome.then(&here, [&result](const SendResult &finished) {
        result = finished;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return result;
}

ExitCode exitCode(SendFailure::Outcome outcome)
{
    switch (outcome) {
    case SendFailure::Outcome::NotSent:
        return ExitCode::NotSent;
    case SendFailure::Outcome::Refused:
        return ExitCode::Refused;
    case SendFailure::Outcome::Unknown:
        return ExitCode::Unknown;
    }
    Q_UNREACHABLE();
}

/// WhatsApp's error as data, for those who read JSON.
QJsonObject toJson(const ApiError &error)
{
    QJsonObject json{{"code"_L1, error.code},
                     {"title"_L1, error.title},
                     {"details"_L1, error.details},
                     {"fbtrace_id"_L1, error.traceId}};
    if (error.subcode)
        json["error_subcode"_L1] = *error.subcode;
    return json;
}

ExitCode end(const SendFailure &failed, Answerer answerer, Console &console)
{
    Finding finding{.text = failureText(failed, answerer).whole()};
    if (failed.outcome == SendFailure::Outcome::Refused) {
        finding.more = toJson(failed.api);
        // The sentence quotes the details where there are any, else the title.
        if (!failed.api.details.isEmpty() && !failed.api.title.isEmpty())
            finding.text += u' ' + SendCommandText::tr("Its title: “%1”.").arg(failed.api.title);
    }
    return console.end({exitCode(failed.outcome), finding});
}

/// The message is on its way whatever becomes of standard output: the status says so, and the
/// remark has its ID as well.
ExitCode end(const Accepted &accepted, Answerer answerer, Console &console)
{
    const auto failed = console.print(accepted.messageId.simplified() + u'\n');
    console.say(note(acceptedText(accepted, answerer).whole()));
    if (failed)
        console.end(*failed);
    return ExitCode::Done;
}

ExitCode runSend(const Arguments &arguments, Console &console)
{
    const auto account = readAccount(arguments);
    if (!account)
        return console.end(account.error());
    const auto draft = readDraft(arguments);
    if (!draft)
        return console.end(draft.error());
    const auto message = checkedMessage(*draft, console);
    if (!message)
        return ExitCode::RuleBroken;

    const SendResult result = sendAndWait(*account, requestBody(*message));
    const Answerer answerer = answererAt(account->address.graphUrl.host());
    if (!result)
        return end(result.error(), answerer, console);
    // The client has taken the token out of a failure's words; an ID it leaves as it came.
    return end({withoutToken(result->messageId, account->accessToken),
                withoutToken(result->status, account->accessToken)},
               answerer, console);
}

} // namespace

Command sendCommand()
{
    return {
        .name = "send"_L1,
        .forms = messageForms(),
        .about = SendCommandText::tr(
            "Sends the message once and prints its ID (wamid). The token comes from the "
            "environment variable WHATSAPP_TOKEN or from --token-file, never from the command "
            "line."),
        .options = sendOptions(),
        .wordsProblem = messageWordsProblem,
        .run = runSend,
    };
}

} // namespace bellpush
