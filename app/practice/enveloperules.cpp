// SPDX-License-Identifier: MIT
#include "app/practice/enveloperules.h"

#include "app/practice/ctaurlrules.h"
#include "app/practice/templaterules.h"
#include "app/practice/textrules.h"
#include "app/practice/voicecallrules.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bellpush::practice {

namespace {

Verdict contextRefusal(const WireValue &context)
{
    if (!context.isPresent())
        return {};
    return firstRefusal({
        objectOf(context, {"message_id"_L1}),
        present(context["message_id"_L1]),
        text(context["message_id"_L1]),
    });
}

Verdict groupRefusal(const WireValue &recipientType)
{
    if (recipientType.text() != "group"_L1)
        return {};
    return invalidValue(u"Param recipient_type: this account has no groups."_s);
}

Verdict typeRefusal(const WireValue &type)
{
    static const QStringList others{u"audio"_s,    u"contacts"_s, u"document"_s, u"image"_s,
                                    u"location"_s, u"reaction"_s, u"sticker"_s,  u"video"_s};
    if (others.contains(type.text()))
        return Refusal{131051,
                       u"Message type %1 is not supported by this account."_s.arg(type.text())};
    return oneOf(type, {"interactive"_L1, "template"_L1, "text"_L1});
}

/// No key but those of every message and the one named like the message's type.
Verdict keysRefusal(const WireValue &message)
{
    const QByteArray type = message["type"_L1].text().toLatin1();
    return objectOf(message,
                    {"messaging_product"_L1, "recipient_type"_L1, "to"_L1, "recipient"_L1,
                     "type"_L1, "context"_L1, "biz_opaque_callback_data"_L1,
                     "recipient_identity_key_hash"_L1, QLatin1StringView(type)});
}

Verdict interactiveRefusal(const WireValue &interactive)
{
    const WireValue type = interactive["type"_L1];
    Verdict refusal
        = firstRefusal({present(interactive),
                        interactive.json().isObject() ? Verdict{} : objectOf(interactive, {}),
                        present(type), text(type)});
    if (refusal)
        return refusal;
    if (type.text() == "voice_call"_L1)
        return voiceCallRefusal(interactive);
    if (type.text() == "cta_url"_L1)
        return ctaUrlRefusal(interactive);
    return invalidValue(
        u"Interactive Message type in param %1, `%2` not supported. Supported types "
        "[`voice_call`, `cta_url`]"_s.arg(type.name(), type.text()));
}

Verdict contentRefusal(const WireValue &message, const QList<ApprovedTemplate> &templates)
{
    const QString type = message["type"_L1].text();
    if (type == "text"_L1)
        return textMessageRefusal(message["text"_L1]);
    if (type == "interactive"_L1)
        return interactiveRefusal(message["interactive"_L1]);
    return templateRefusal(message["template"_L1], templates);
}

} // namespace

Verdict productRefusal(const WireValue &message)
{
    const WireValue product = message["messaging_product"_L1];
    if (!product.isPresent())
        return invalidParameter(u"The parameter %1 is required."_s.arg(product.name()));
    return oneOf(product, {"whatsapp"_L1});
}

Verdict messageRefusal(const WireValue &message, const QList<ApprovedTemplate> &templates)
{
    Verdict refusal = firstRefusal({
        oneOf(message["recipient_type"_L1], {"individual"_L1, "group"_L1}),
        groupRefusal(message["recipient_type"_L1]),
        present(message["type"_L1]),
        typeRefusal(message["type"_L1]),
        keysRefusal(message),
        contextRefusal(message["context"_L1]),
        text(message["biz_opaque_callback_data"_L1]),
        text(message["recipient_identity_key_hash"_L1]),
    });
    return refusal ? refusal : contentRefusal(message, templates);
}

} // namespace bellpush::practice
