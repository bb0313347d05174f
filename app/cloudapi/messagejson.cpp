// SPDX-License-Identifier: MIT
#include "app/cloudapi/messagejson.h"

#include "app/cloudapi/jsontext.h"
#include "app/templates/templatejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

QJsonObject textObject(const QString &text)
{
    return {{"text"_L1, text}};
}

qint64 minutesOf(TimeToLive timeToLive)
{
    return timeToLive.duration().count();
}

QJsonObject interactive(QLatin1StringView type, const BodyText &body, const QJsonObject &parameters)
{
    QJsonObject action{{"name"_L1, type}};
    if (!parameters.isEmpty())
        action["parameters"_L1] = parameters;
    return {
        {"type"_L1, type},
        {"body"_L1, textObject(body.toString())},
        {"action"_L1, action},
    };
}

QJsonObject asMessage(QLatin1StringView type, const QJsonObject &part)
{
    return {
        {"messaging_product"_L1, "whatsapp"_L1},
        {"recipient_type"_L1, "individual"_L1},
        {"type"_L1, type},
        {type, part},
    };
}

QJsonObject contentJson(const CallButton &content)
{
    QJsonObject parameters;
    if (content.displayText)
        parameters["display_text"_L1] = content.displayText->toString();
    if (content.timeToLive)
        parameters["ttl_minutes"_L1] = minutesOf(*content.timeToLive);
    if (content.payload)
        parameters["payload"_L1] = content.payload->toString();
    return asMessage("interactive"_L1, interactive("voice_call"_L1, content.body, parameters));
}

QLatin1StringView mediaType(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return "image"_L1;
    case MediaKind::Video:
        return "video"_L1;
    case MediaKind::Document:
        return "document"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject headerJson(const HeaderText &text)
{
    return {{"type"_L1, "text"_L1}, {"text"_L1, text.toString()}};
}

QJsonObject headerJson(const MediaHeader &media)
{
    const QLatin1StringView type = mediaType(media.kind);
    return {{"type"_L1, type}, {type, QJsonObject{{"link"_L1, media.link.toString()}}}};
}

QJsonObject contentJson(const LinkButton &content)
{
    QJsonObject part = interactive(
        "cta_url"_L1, content.body,
        {{"display_text"_L1, content.displayText.toString()}, {"url"_L1, content.url.toString()}});
    if (content.header)
        part["header"_L1]
            = std::visit([](const auto &header) { return headerJson(header); }, *content.header);
    if (content.footer)
        part["footer"_L1] = textObject(content.footer->toString());
    return asMessage("interactive"_L1, part);
}

QJsonObject contentJson(const PlainText &content)
{
    QJsonObject text{{"body"_L1, content.body.toString()}};
    if (content.previewUrl)
        text["preview_url"_L1] = true;
    return asMessage("text"_L1, text);
}

QJsonObject textParameter(const TemplateParameter &value)
{
    return {{"type"_L1, "text"_L1}, {"text"_L1, value.toString()}};
}

QJsonObject component(const QString &type, const QJsonArray &parameters)
{
    return {{"type"_L1, type}, {"parameters"_L1, parameters}};
}

QJsonObject textComponent(TemplatePart part, const QJsonArray &parameters)
{
    return component(QString(typeName(part)).toLower(), parameters);
}

QJsonObject buttonComponent(TemplateButtonKind kind, const QJsonArray &parameters)
{
    QJsonObject button = component(u"button"_s, parameters);
    button["sub_type"_L1] = QString(typeName(kind)).toLower();
    return button;
}

/// Sent without `index`, as Meta's own example is, though the general rule asks for one.
/// Source: app/SOURCES.md, "Template send" (conflict).
QJsonObject callButtonComponent(const QJsonArray &parameters)
{
    return buttonComponent(TemplateButtonKind::Call, parameters);
}

QJsonObject urlButtonComponent(const UrlParameter &url)
{
    QJsonObject button = buttonComponent(TemplateButtonKind::Url, {textParameter(url.value)});
    button["index"_L1] = QString::number(url.index);
    return button;
}

QJsonArray callButtonParameters(const TemplateCall &content)
{
    QJsonArray parameters;
    if (content.timeToLive)
        parameters.append(QJsonObject{{"type"_L1, "ttl_minutes"_L1},
                                      {"ttl_minutes"_L1, minutesOf(*content.timeToLive)}});
    if (content.payload)
        parameters.append(
            QJsonObject{{"type"_L1, "payload"_L1}, {"payload"_L1, content.payload->toString()}});
    return parameters;
}

QJsonArray bodyParameters(const TemplateCall &content)
{
    QJsonArray values;
    for (const TemplateParameter &value : content.bodyParameters)
        values.append(textParameter(value));
    return values;
}

QJsonObject contentJson(const TemplateCall &content)
{
    QJsonArray components;
    if (content.headerParameter)
        components.append(
            textComponent(TemplatePart::Header, {textParameter(*content.headerParameter)}));
    if (const QJsonArray body = bodyParameters(content); !body.isEmpty())
        components.append(textComponent(TemplatePart::Body, body));
    if (const QJsonArray call = callButtonParameters(content); !call.isEmpty())
        components.append(callButtonComponent(call));
    if (content.urlParameter)
        components.append(urlButtonComponent(*content.urlParameter));

    QJsonObject part{
        {"name"_L1, content.name.toString()},
        {"language"_L1, QJsonObject{{"code"_L1, content.language.code()}}},
    };
    if (!components.isEmpty())
        part["components"_L1] = components;
    return asMessage("template"_L1, part);
}

void address(QJsonObject &json, const PhoneNumber &number)
{
    json["to"_L1] = number.e164();
}

void address(QJsonObject &json, const UserId &id)
{
    json["recipient"_L1] = id.toString();
}

} // namespace

QJsonObject toJson(const Content &content)
{
    return std::visit([](const auto &part) { return contentJson(part); }, content);
}

QJsonObject toJson(const Message &message)
{
    QJsonObject json = toJson(message.content);
    std::visit([&json](const auto &recipient) { address(json, recipient); }, message.recipient);
    return json;
}

QByteArray requestBody(const Message &message)
{
    return jsonText(toJson(message));
}

} // namespace bellpush
