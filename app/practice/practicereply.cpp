// SPDX-License-Identifier: MIT
#include "app/practice/practicereply.h"

#include "app/core/halfcharacter.h"
#include "app/practice/enveloperules.h"
#include "app/practice/practiceaccount.h"
#include "app/practice/practiceerror.h"
#include "app/practice/recipientrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace practice {

namespace {

/// The second group is the phone number ID.
QRegularExpressionMatch messagesPath(const QByteArray &path)
{
    static const QRegularExpression shape(uR"(\A/v[0-9]+\.[0-9]+/([^/]+)/messages\z)"_s);
    return shape.match(QString::fromUtf8(path));
}

/// The token of `Bearer <token>`; empty if the header is missing or another scheme's.
QByteArray bearerToken(const QByteArray &authorization)
{
    const QByteArray scheme = "bearer ";
    if (!authorization.toLower().startsWith(scheme))
        return {};
    return authorization.mid(scheme.size()).trimmed();
}

Verdict addressRefusal(const HttpRequest &request)
{
    if (!messagesPath(request.path).hasMatch())
        return invalidParameter(
            u"Unknown path: expected /v<major>.<minor>/<PHONE_NUMBER_ID>/messages."_s);
    if (request.method != "POST")
        return invalidParameter(u"Unsupported method: messages are sent with POST."_s);
    return {};
}

Verdict tokenRefusal(const HttpRequest &request)
{
    const QByteArray token = bearerToken(request.authorization);
    if (token.isEmpty())
        return Refusal{190, u"An access token is required: Authorization: Bearer <token>."_s};
    if (QString::fromUtf8(token) == practiceaccount::expiredToken)
        return Refusal{190, u"Error validating access token: the session has expired."_s};
    return {};
}

Verdict phoneNumberIdRefusal(const HttpRequest &request)
{
    const QString id = messagesPath(request.path).captured(1);
    if (id == practiceaccount::phoneNumberId)
        return {};
    return Refusal{33, u"The phone number ID in the path (%1) does not exist."_s.arg(id)};
}

/// Meta's answer is not known (ours): it cannot be a text, and so no body that can be read.
Verdict textRefusal(const QJsonObject &message)
{
    const auto place = halfCharacter(message);
    if (!place)
        return {};
    return invalidParameter(
        u"The request body has half of a surrogate pair, which is no character: %1"_s.arg(
            QString::fromUtf8(place->toUtf8())));
}

Verdict bodyRefusal(const HttpRequest &request)
{
    const QByteArray type = request.contentType.split(';').first().trimmed().toLower();
    if (type != "application/json")
        return invalidParameter(u"The header Content-Type must be application/json."_s);
    const QJsonDocument json = QJsonDocument::fromJson(request.body);
    if (!json.isObject())
        return invalidParameter(u"The request body is not a JSON object."_s);
    return textRefusal(json.object());
}

/// The error whose code is the number's last six digits.
Verdict drawnRefusal(const Recipient &recipient)
{
    const auto errors = practiceaccount::drawnErrors();
    const auto drawn = std::ranges::find_if(errors, [&recipient](const auto &error) {
        return recipient.digits.endsWith(QString::number(error.code));
    });
    if (drawn == errors.end())
        return {};
    return Refusal{drawn->code,
                   u"Practice account: numbers that end in %1 draw this error."_s.arg(drawn->code)};
}

QJsonObject contact(const Recipient &recipient)
{
    QJsonObject json{{"input"_L1, recipient.input}, {"wa_id"_L1, recipient.digits}};
    if (recipient.digits.isEmpty())
        json["user_id"_L1] = recipient.input;
    return json;
}

PracticeAnswer acceptance(const WireValue &message, const Recipient &recipient,
                          const QString &messageId)
{
    QJsonObject sent{{"id"_L1, messageId}};
    if (message["type"_L1].text() == "template"_L1)
        sent["message_status"_L1] = "accepted"_L1;
    return {200,
            {{"messaging_product"_L1, "whatsapp"_L1},
             {"contacts"_L1, QJsonArray{contact(recipient)}},
             {"messages"_L1, QJsonArray{sent}}}};
}

QString faultDetails(RequestFault fault)
{
    switch (fault) {
    case RequestFault::Unreadable:
        return u"The request is not HTTP/1.1 that can be read in one way only."_s;
    case RequestFault::CutOff:
        return u"The request ends before its length."_s;
    case RequestFault::TooSlow:
        return u"The request took too long."_s;
    case RequestFault::BodyTooLong:
        return u"The request body is longer than %1 bytes."_s.arg(longestPracticeBody);
    case RequestFault::Packed:
        return u"The request body is compressed."_s;
    case RequestFault::OtherHost:
        return u"The practice account is called localhost or 127.0.0.1, and nothing else."_s;
    case RequestFault::HeadTooLong:
        return u"The request has too many headers."_s;
    }
    Q_UNREACHABLE();
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    std::ranges::generate(bytes, [&random] { return static_cast<char>(random.bounded(256)); });
    return bytes;
}

} // namespace

} // namespace practice

PracticeIds practiceIds(QRandomGenerator &random)
{
    // Meta's traces have 23 characters.
    const QByteArray message = practice::randomBytes(random, 33).toBase64();
    const QByteArray trace
        = practice::randomBytes(random, 18).toBase64(QByteArray::Base64UrlEncoding).left(22);
    return {"wamid."_L1 + QString::fromLatin1(message), u'A' + QString::fromLatin1(trace)};
}

PracticeAnswer practiceReply(const HttpRequest &request, const PracticeIds &ids)
{
    using namespace practice;

    const Verdict requestRefusal
        = firstRefusal({addressRefusal(request), tokenRefusal(request),
                        phoneNumberIdRefusal(request), bodyRefusal(request)});
    if (requestRefusal)
        return errorAnswer(*requestRefusal, ids.traceId);

    const WireValue message(QJsonDocument::fromJson(request.body).object(), {});
    if (const Verdict refusal = productRefusal(message))
        return errorAnswer(*refusal, ids.traceId);
    const auto recipient = readRecipient(message);
    if (!recipient)
        return errorAnswer(recipient.error(), ids.traceId);

    const Verdict refusal = firstRefusal({messageRefusal(message), drawnRefusal(*recipient)});
    if (refusal)
        return errorAnswer(*refusal, ids.traceId);
    return acceptance(message, *recipient, ids.messageId);
}

PracticeAnswer practiceRefusal(RequestFault fault, const PracticeIds &ids)
{
    using namespace practice;

    PracticeAnswer answer = errorAnswer(invalidParameter(faultDetails(fault)), ids.traceId);
    answer.httpStatus = httpStatus(fault);
    return answer;
}

} // namespace bellpush
