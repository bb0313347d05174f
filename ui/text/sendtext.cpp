// SPDX-License-Identifier: MIT
#include "ui/text/sendtext.h"

#include "app/cloudapi/cloudapiaddress.h"
#include "app/web/loopback.h"
#include "ui/text/apicodetext.h"

#include <QCoreApplication>

namespace bellpush {

namespace {

struct SendWords {
    Q_DECLARE_TR_FUNCTIONS(SendWords)
};

/// What the network did, as the reason for the outcome.
QString wireText(const SendFailure &failure)
{
    switch (failure.end) {
    case WireEnd::Complete:
        return failure.status == 0
            ? SendWords::tr("The answer could not be read.")
            : SendWords::tr("The server answered with something that is no answer of WhatsApp’s "
                            "(HTTP status %1).")
                  .arg(failure.status);
    case WireEnd::NoHost:
        return SendWords::tr("The server’s name was not found.");
    case WireEnd::NoConnection:
        return SendWords::tr("The server could not be reached.");
    case WireEnd::Tls:
        return SendWords::tr("No trusted, encrypted connection came about.");
    case WireEnd::TimedOut:
        return SendWords::tr("No answer came in time.");
    case WireEnd::Lost:
        return SendWords::tr("The connection broke off.");
    case WireEnd::TooLong:
        return SendWords::tr("The answer was longer than any of WhatsApp’s, so it was not read.");
    case WireEnd::Cancelled:
        return SendWords::tr("You stopped it.");
    }
    Q_UNREACHABLE();
}

QString notSentAdvice(WireEnd end)
{
    switch (end) {
    case WireEnd::Tls:
        return SendWords::tr("Check this computer’s clock and whether something on the network "
                             "reads encrypted traffic, then send again.");
    case WireEnd::Cancelled:
        return SendWords::tr("Nothing left this computer. You can send it again.");
    default:
        return SendWords::tr("Nothing left this computer. Check the connection, then send again.");
    }
}

QString quoted(const QString &words, Answerer answerer)
{
    switch (answerer) {
    case Answerer::WhatsApp:
        return SendWords::tr("WhatsApp says: “%1”").arg(words);
    case Answerer::ThisComputer:
        return SendWords::tr("The server on this computer says: “%1”").arg(words);
    case Answerer::PracticeAccount:
        return SendWords::tr("The practice account says: “%1”").arg(words);
    }
    Q_UNREACHABLE();
}

QString quotedServerWords(const ApiError &error, Answerer answerer)
{
    const QString words = error.details.isEmpty() ? error.title : error.details;
    QString text = words.isEmpty() ? QString() : quoted(words, answerer);
    if (!error.traceId.isEmpty() && answerer != Answerer::PracticeAccount)
        text += (text.isEmpty() ? QString() : QStringLiteral(" "))
            + SendWords::tr("Trace for Meta’s support: %1.").arg(error.traceId);
    return text;
}

SendText refusedText(const ApiError &error, Answerer answerer)
{
    const ApiCodeText code = apiCodeText(error.code, error.subcode);
    const QString words = quotedServerWords(error, answerer);
    return {
        SendWords::tr("Refused (%1): %2").arg(error.code).arg(code.happened),
        words.isEmpty() ? code.todo : code.todo + u' ' + words,
    };
}

} // namespace

QString SendText::whole() const
{
    return headline + u' ' + next;
}

Answerer answererAt(const QString &host)
{
    return isLoopback(host) ? Answerer::ThisComputer : Answerer::WhatsApp;
}

SendText acceptedText(const Accepted &accepted, Answerer answerer)
{
    if (answerer == Answerer::PracticeAccount)
        return {SendWords::tr("Accepted, as WhatsApp would."),
                SendWords::tr("Nothing left this computer; the practice ID is %1.")
                    .arg(accepted.messageId)};
    const QString id = SendWords::tr("Its ID is %1.").arg(accepted.messageId);
    if (answerer == Answerer::ThisComputer)
        return {SendWords::tr("Accepted by the server on this computer. Only what that server "
                              "passes on leaves it."),
                id};
    if (accepted.status == QLatin1StringView("held_for_quality_assessment"))
        return {SendWords::tr("Accepted, and held back while WhatsApp assesses the template."), id};
    if (accepted.status == QLatin1StringView("paused"))
        return {SendWords::tr("Accepted, but the template is paused: it may not be delivered."),
                id};
    return {SendWords::tr("Accepted by WhatsApp, which will now deliver it."), id};
}

SendText failureText(const SendFailure &failure, Answerer answerer)
{
    using enum SendFailure::Outcome;
    switch (failure.outcome) {
    case NotSent:
        return {SendWords::tr("Not sent. %1").arg(wireText(failure)), notSentAdvice(failure.end)};
    case Refused:
        return refusedText(failure.api, answerer);
    case Unknown:
        return {SendWords::tr("Nobody knows whether it was sent. %1").arg(wireText(failure)),
                SendWords::tr("It may have been delivered, so it is not sent again by itself. Ask "
                              "the customer or look into WhatsApp Manager before you repeat it.")};
    }
    Q_UNREACHABLE();
}

QString addressErrorText(AddressError error)
{
    switch (error) {
    case AddressError::NotAUrl:
        return SendWords::tr("Enter a server’s address that begins with https://, without user "
                             "name, query or fragment.");
    case AddressError::PlainHttp:
        return SendWords::tr("http:// would send the token unencrypted: use https://. Only this "
                             "computer (127.0.0.1) may be addressed with http://.");
    case AddressError::BadVersion:
        return SendWords::tr("A version of the API looks like v26.0.");
    case AddressError::BadPhoneNumberId:
        return SendWords::tr("A phone number ID has digits only. It stands in WhatsApp Manager "
                             "beside the number; it is not the number.");
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
