// SPDX-License-Identifier: MIT
#include "app/documents/documentfields.h"

#include "app/templates/templatejson.h"

#include <QJsonArray>

#include <array>

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

template <typename Enum, size_t Count>
using Names = std::array<std::pair<Enum, QLatin1StringView>, Count>;

constexpr Names<MessageKind, 4> kindNames{{
    {MessageKind::CallButton, "voice_call"_L1},
    {MessageKind::LinkButton, "cta_url"_L1},
    {MessageKind::Text, "text"_L1},
    {MessageKind::Template, "template"_L1},
}};

constexpr Names<HeaderKind, 5> headerNames{{
    {HeaderKind::None, "none"_L1},
    {HeaderKind::Text, "text"_L1},
    {HeaderKind::Image, "image"_L1},
    {HeaderKind::Video, "video"_L1},
    {HeaderKind::Document, "document"_L1},
}};

constexpr Names<ExpiryUnit, 3> unitNames{{
    {ExpiryUnit::Minutes, "minutes"_L1},
    {ExpiryUnit::Hours, "hours"_L1},
    {ExpiryUnit::Days, "days"_L1},
}};

template <typename Enum, size_t Count>
QLatin1StringView nameOf(const Names<Enum, Count> &names, Enum value)
{
    return std::find_if(names.begin(), names.end(),
                        [value](const auto &entry) { return entry.first == value; })
        ->second;
}

void put(QJsonObject &object, QLatin1StringView key, const QJsonValue &value, bool isEmpty)
{
    if (isEmpty)
        object.remove(key);
    else
        object[key] = value;
}

QJsonValue numberOrText(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    const bool same = isNumber && QString::number(number) == typed;
    return same ? QJsonValue(number) : QJsonValue(typed);
}

/// Reads one document member at a time and remembers the first that could not be.
class Reader
{
public:
    explicit Reader(const QJsonObject &message) : m_message(message) { }

    void readText(QLatin1StringView key, QString &target)
    {
        const QJsonValue value = take(key, [](const QJsonValue &v) { return v.isString(); });
        target = value.toString();
    }

    void readNumber(QLatin1StringView key, QString &target)
    {
        const QJsonValue value
            = take(key, [](const QJsonValue &v) { return v.isString() || v.isDouble(); });
        target = value.toVariant().toString();
    }

    void readFlag(QLatin1StringView key, bool &target)
    {
        target = take(key, [](const QJsonValue &v) { return v.isBool(); }).toBool();
    }

    void readOptionalText(QLatin1StringView key, std::optional<QString> &target)
    {
        const QJsonValue value = take(key, [](const QJsonValue &v) { return v.isString(); });
        target = value.isString() ? std::optional(value.toString()) : std::nullopt;
    }

    void readCountry(QLatin1StringView key, std::optional<Country> &target)
    {
        const QJsonValue value = take(key, [](const QJsonValue &v) { return v.isString(); });
        target = Country::from(value.toString());
        if (value.isString() && !target)
            fail(key);
    }

    void readList(QLatin1StringView key, QStringList &target)
    {
        const QJsonArray values
            = take(key, [](const QJsonValue &v) { return v.isArray(); }).toArray();
        for (const auto &value : values) {
            if (!value.isString())
                fail(key);
            target.append(value.toString());
        }
    }

    template <typename Enum, size_t Count>
    void readName(QLatin1StringView key, const Names<Enum, Count> &names, Enum &target)
    {
        const QJsonValue value = m_message[key];
        if (value.isUndefined())
            return;
        for (const auto &[known, name] : names) {
            if (value.toString() == name) {
                target = known;
                return;
            }
        }
        fail(key);
    }

    const std::optional<QString> &failed() const { return m_failed; }

private:
    template <typename Check>
    QJsonValue take(QLatin1StringView key, Check fits)
    {
        QJsonValue value = m_message[key];
        if (value.isUndefined() || fits(value))
            return value;
        fail(key);
        return QJsonValue::Undefined;
    }

    void fail(QLatin1StringView key)
    {
        if (!m_failed)
            m_failed = key;
    }

    const QJsonObject &m_message;
    std::optional<QString> m_failed;
};

std::optional<QString> readWords(const QJsonValue &components, TemplateWords &words)
{
    if (components.isUndefined())
        return std::nullopt;
    const auto read = readComponents(components);
    if (!read)
        return u"components"_s + read.error();
    words = *read;
    return std::nullopt;
}

} // namespace

void writeDraft(QJsonObject &message, const MessageDraft &draft)
{
    message["type"_L1] = nameOf(kindNames, draft.kind);
    for (const auto &[key, member] : textFields)
        put(message, key, draft.*member, (draft.*member).isEmpty());
    for (const auto &[key, member] : numberFields)
        put(message, key, numberOrText(draft.*member), (draft.*member).isEmpty());
    put(message, "header_type"_L1, nameOf(headerNames, draft.headerKind),
        draft.headerKind == HeaderKind::None);
    put(message, "expiry_unit"_L1, nameOf(unitNames, draft.expiryUnit),
        draft.expiryUnit == ExpiryUnit::Minutes);
    put(message, "preview_url"_L1, draft.previewUrl, !draft.previewUrl);
    put(message, "body_params"_L1, QJsonArray::fromStringList(draft.bodyParameters),
        draft.bodyParameters.isEmpty());
    put(message, "country"_L1, draft.country ? draft.country->code() : QString(), !draft.country);
    put(message, "call_link_number"_L1, draft.callLinkNumber.value_or(QString()),
        !draft.callLinkNumber);
    const QJsonArray components
        = componentsJson(draft.templateWords, message["components"_L1].toArray());
    put(message, "components"_L1, components, components.isEmpty());
}

std::optional<QString> readDraft(const QJsonObject &message, MessageDraft &draft)
{
    Reader reader(message);
    reader.readName("type"_L1, kindNames, draft.kind);
    for (const auto &[key, member] : textFields)
        reader.readText(key, draft.*member);
    for (const auto &[key, member] : numberFields)
        reader.readNumber(key, draft.*member);
    reader.readName("header_type"_L1, headerNames, draft.headerKind);
    reader.readName("expiry_unit"_L1, unitNames, draft.expiryUnit);
    reader.readFlag("preview_url"_L1, draft.previewUrl);
    reader.readList("body_params"_L1, draft.bodyParameters);
    reader.readCountry("country"_L1, draft.country);
    reader.readOptionalText("call_link_number"_L1, draft.callLinkNumber);
    const auto failed = readWords(message["components"_L1], draft.templateWords);
    return reader.failed() ? reader.failed() : failed;
}

} // namespace bellpush
