// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace bellpush {

/// How an exchange over the wire ended.
enum class WireEnd {
    Complete,     ///< The server's answer arrived, whatever its status.
    NoHost,       ///< The server's name is not known.
    NoConnection, ///< The server could not be reached.
    Tls,          ///< No trusted, encrypted connection came about.
    TimedOut,     ///< Nothing came for too long, or all of it took too long.
    Lost,         ///< The connection broke off.
    TooLong,      ///< More came than any answer has.
    Cancelled     ///< The user stopped it.
};

/// What came back over the wire, freed of QNetworkReply so that tests can write it down.
struct HttpReply {
    bool mayHaveArrived = false; ///< Some of the request's body left this machine.
    WireEnd end = WireEnd::Complete;
    int status = 0; ///< HTTP's; 0 without an answer.
    QByteArray body{};
    QString words{}; ///< The network's own, in English.
};

/// WhatsApp accepted a message: accepted, not delivered.
struct Accepted {
    QString messageId; ///< `wamid.…`; later webhooks refer to it.
    QString status{};  ///< Templates only: `accepted`, `held_for_quality_assessment`, `paused`.

    friend bool operator==(const Accepted &, const Accepted &) = default;
};

/// WhatsApp's documented error. Source: app/SOURCES.md, "Errors".
struct ApiError {
    int code = 0;
    std::optional<int> subcode{};
    QString title{};   ///< `message`, in the server's words.
    QString details{}; ///< `error_data.details`, or what stands in its place.
    QString traceId{}; ///< `fbtrace_id`: what Meta's support asks for.

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

struct SendFailure {
    enum class Outcome {
        NotSent, ///< Certainly: nothing of the message left.
        Refused, ///< WhatsApp answered with its documented error; `api` says which.
        Unknown  ///< It left, and no documented answer came back: it may have been delivered.
    };

    Outcome outcome{};
    WireEnd end = WireEnd::Complete; ///< Complete and Unknown: an answer that cannot be read.
    int status = 0;
    ApiError api{};
    QString words{};

    friend bool operator==(const SendFailure &, const SendFailure &) = default;
};

using SendResult = Result<Accepted, SendFailure>;

/// Takes what was asked for out of an answer; absent where it is not in there.
template <typename Answer>
using AnswerReader = std::optional<Answer> (*)(const QJsonObject &json);

/// What an answer without what was asked for means; for a request that changes nothing, Unknown is
/// no more than that.
SendFailure readFailure(const HttpReply &reply);

/// What the answer to any request means. Pure: no network, no clock.
///
/// Only the body decides: Meta's HTTP statuses are not to be relied on, and a gateway's page is no
/// answer. Source: app/SOURCES.md, "Errors".
template <typename Answer>
Result<Answer, SendFailure> readReply(const HttpReply &reply, AnswerReader<Answer> read)
{
    if (const auto answer = read(QJsonDocument::fromJson(reply.body).object()))
        return *answer;
    return tl::unexpected(readFailure(reply));
}

/// What was asked for with a message. Source: app/SOURCES.md, "Envelope".
std::optional<Accepted> readAccepted(const QJsonObject &json);

} // namespace bellpush
