// SPDX-License-Identifier: MIT
#include "app/documents/commonmembers.h"
#include "app/documents/draftmembers.h"
#include "app/templates/templatejson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

/// Members that hold text. Their names are the Cloud API's where it has one.
struct TextField {
    QLatin1StringView key;
    QString MessageDraft::*member = nullptr;
};

constexpr std::array textFields{
    TextField{"to"_L1, &MessageDraft::to},
    TextField{"recipient"_L1, &MessageDraft::recipient},
    TextField{"body"_L1, &MessageDraft::body},
    TextField{"display_text"_L1, &MessageDraft::displayText},
    TextField{"url"_L1, &MessageDraft::url},
    TextField{"header_text"_L1, &MessageDraft::headerText},
    TextField{"header_link"_L1, &MessageDraft::headerLink},
    TextField{"footer"_L1, &MessageDraft::footer},
    TextField{"payload"_L1, &MessageDraft::payload},
    TextField{"name"_L1, &MessageDraft::templateName},
    TextField{"language"_L1, &MessageDraft::templateLanguage},
    TextField{"header_param"_L1, &MessageDraft::headerParameter},
    TextField{"url_param"_L1, &MessageDraft::urlParameter},
};

/// Members that hold a number, as typed: written as a number when they are one.
constexpr std::array numberFields{
    TextField{"expires_after"_L1, &MessageDraft::expiresAfter},
    TextField{"url_index"_L1, &MessageDraft::urlIndex},
};

constexpr std::array<std::pair<MessageKind, QLatin1StringView>, 4> kindNames{{
    {MessageKind::CallButton, "voice_call"_L1},
    {MessageKind::LinkButton, "cta_url"_L1},
    {MessageKind::Text, "text"_L1},
    {MessageKind::Template, "template"_L1},
}};

constexpr std::array<std::pair<HeaderKind, QLatin1StringView>, 5> headerNames{{
    {HeaderKind::None, "none"_L1},
    {HeaderKind::Text, "text"_L1},
    {HeaderKind::Image, "image"_L1},
    {HeaderKind::Video, "video"_L1},
    {HeaderKind::Document, "document"_L1},
}};

constexpr std::array<std::pair<ExpiryUnit, QLatin1StringView>, 3> unitNames{{
    {ExpiryUnit::Minutes, "minutes"_L1},
    {ExpiryUnit::Hours, "hours"_L1},
    {ExpiryUnit::Days, "days"_L1},
}};

QJsonValue numberOrText(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    const bool same = isNumber && QString::number(number) == typed;
    return same ? QJsonValue(number) : QJsonValue(typed);
}

void describeNumber(Members &members, QLatin1StringView key, QString &typed)
{
    members.value(
        key,
        [&typed](const QJsonValue &value) {
            const bool fits = value.isString() || value.isDouble();
            typed = fits ? value.toVariant().toString() : typed;
            return wrongUnless(fits);
        },
        [&typed](const auto &) { return numberOrText(typed); });
}

void describeParameters(Members &members, QStringList &parameters)
{
    members.value(
        "body_params"_L1,
        [&parameters](const QJsonValue &value) {
            const QJsonArray values = value.toArray();
            const bool fits = value.isArray()
                && std::ranges::all_of(values, [](const auto &each) { return each.isString(); });
            for (const auto &each : values)
                parameters.append(each.toString());
            return wrongUnless(fits);
        },
        [&parameters](const auto &) { return QJsonValue(QJsonArray::fromStringList(parameters)); });
}

void describeWords(Members &members, TemplateWords &words)
{
    members.value(
        "components"_L1,
        [&words](const QJsonValue &value) {
            const auto read = readComponents(value);
            words = read.value_or(TemplateWords());
            return read ? std::nullopt : std::optional(read.error());
        },
        [&words](const QJsonValue &original) {
            return QJsonValue(componentsJson(words, original.toArray()));
        });
}

} // namespace

void describe(Members &members, MessageDraft &draft)
{
    members.name("type"_L1, kindNames, draft.kind);
    for (const auto &[key, member] : textFields)
        members.text(key, draft.*member);
    for (const auto &[key, member] : numberFields)
        describeNumber(members, key, draft.*member);
    members.name("header_type"_L1, headerNames, draft.headerKind);
    members.name("expiry_unit"_L1, unitNames, draft.expiryUnit);
    members.flag("preview_url"_L1, draft.previewUrl);
    describeParameters(members, draft.bodyParameters);
    describeCountry(members, draft.country);
    members.optionalText("call_link_number"_L1, draft.callLinkNumber);
    describeWords(members, draft.templateWords);
}

} // namespace bellpush
