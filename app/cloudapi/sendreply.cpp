// SPDX-License-Identifier: MIT
#include "app/cloudapi/sendreply.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Message APIs send an object with `details`, template APIs plain text or `error_user_msg`.
QString detailsOf(const QJsonObject &error)
{
    const QJsonValue extra = error["error_data"_L1];
    const QString details
        = extra.isString() ? extra.toString() : extra.toObject()["details"_L1].toString();
    return details.isEmpty() ? error["error_user_msg"_L1].toString() : details;
}

/// A whole number, which Meta also sends as text; absent for everything else.
std::optional<int> wholeNumber(const QJsonValue &value)
{
    bool isNumber = false;
    const int number = value.toVariant().toString().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<ApiError> readError(const QJsonObject &json)
{
    const QJsonObject error = json["error"_L1].toObject();
    const std::optional<int> code = wholeNumber(error["code"_L1]);
    if (!code)
        return std::nullopt;
    return ApiError{
        .code = *code,
        .subcode = wholeNumber(error["error_subcode"_L1]),
        .title = error["message"_L1].toString(),
        .details = detailsOf(error),
        .traceId = error["fbtrace_id"_L1].toString(),
    };
}

} // namespace

SendFailure readFailure(const HttpReply &reply)
{
    using enum SendFailure::Outcome;

    if (const auto error = readError(QJsonDocument::fromJson(reply.body).object()))
        return {.outcome = Refused, .end = reply.end, .status = reply.status, .api = *error};
    return {.outcome = reply.mayHaveArrived ? Unknown : NotSent,
            .end = reply.end,
            .status = reply.status,
            .words = reply.words};
}

std::optional<Accepted> readAccepted(const QJsonObject &json)
{
    const QJsonObject message = json["messages"_L1].toArray().first().toObject();
    const QString id = message["id"_L1].toString();
    if (id.isEmpty())
        return std::nullopt;
    return Accepted{id, message["message_status"_L1].toString()};
}

} // namespace bellpush
