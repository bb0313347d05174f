// SPDX-License-Identifier: MIT
#include "app/practice/messagesroute.h"

#include "app/core/halfcharacter.h"
#include "app/practice/enveloperules.h"
#include "app/practice/practiceaccount.h"
#include "app/practice/practiceerror.h"
#include "app/practice/recipientrules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

Verdict phoneNumberIdRefusal(const QString &id, const PracticeState &state)
{
    if (id == state.phoneNumberId)
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

} // namespace

PracticeAnswer messagesAnswer(const HttpRequest &request, const QString &phoneNumberId,
                              const PracticeState &state, const PracticeIds &ids)
{
    const Verdict requestRefusal
        = firstRefusal({phoneNumberIdRefusal(phoneNumberId, state), bodyRefusal(request)});
    if (requestRefusal)
        return errorAnswer(*requestRefusal, ids.traceId);

    const WireValue message(QJsonDocument::fromJson(request.body).object(), {});
    if (const Verdict refusal = productRefusal(message))
        return errorAnswer(*refusal, ids.traceId);
    const auto recipient = readRecipient(message);
    if (!recipient)
        return errorAnswer(recipient.error(), ids.traceId);

    const Verdict refusal
        = firstRefusal({messageRefusal(message, state.templates), drawnRefusal(*recipient)});
    if (refusal)
        return errorAnswer(*refusal, ids.traceId);
    return acceptance(message, *recipient, ids.messageId);
}

} // namespace bellpush::practice
