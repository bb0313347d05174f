// SPDX-License-Identifier: MIT
#include "app/storage/document.h"

#include "app/storage/documentfields.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

using Path = std::optional<QString>;

// Ours: somebody else's names may be of any length.
constexpr qsizetype longestPath = 120;

Path halfCharacter(const QJsonValue &value);

Path halfCharacter(const QJsonArray &array)
{
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (const Path found = halfCharacter(array[i]))
            return u"[%1]"_s.arg(i) + *found;
    }
    return std::nullopt;
}

Path halfCharacter(const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const Path found
            = member.key().isValidUtf16() ? halfCharacter(member.value()) : Path(QString());
        if (found)
            return (u'.' + member.key() + *found).left(longestPath);
    }
    return std::nullopt;
}

/// Where half a surrogate pair stands in `value`, in a text or a name: `.message.body`. It is no
/// text, and could be put into no file and on no wire. No deeper than Qt's parser goes: 1,024.
Path halfCharacter(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isValidUtf16() ? Path() : Path(QString());
    return value.isArray() ? halfCharacter(value.toArray()) : halfCharacter(value.toObject());
}

tl::unexpected<DocumentError> refusal(DocumentError::Reason reason, const QString &words)
{
    return tl::unexpected(DocumentError{.reason = reason, .words = words});
}

} // namespace

QByteArray documentBytes(const Document &document)
{
    QJsonObject root = document.original;
    QJsonObject message = root["message"_L1].toObject();
    writeDraft(message, document.draft);
    root["bellpush"_L1] = documentVersion;
    root["message"_L1] = message;
    const QJsonDocument json(root);
    const QByteArray bytes = json.toJson();
    return bytes.size() <= longestDocument ? bytes : json.toJson(QJsonDocument::Compact);
}

Result<Document, DocumentError> readDocument(const QByteArray &bytes)
{
    using enum DocumentError::Reason;

    QJsonParseError parse{};
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &parse);
    if (parse.error != QJsonParseError::NoError)
        return tl::unexpected(DocumentError{NotJson, parse.offset, parse.errorString()});

    const QJsonObject root = json.object();
    if (const Path member = halfCharacter(root))
        return refusal(HalfCharacter, member->sliced(1));
    const QJsonValue version = root["bellpush"_L1];
    if (!version.isDouble())
        return refusal(NotBellpush, {});
    if (version.toDouble() != documentVersion)
        return refusal(OtherVersion, version.toVariant().toString());
    if (!root["message"_L1].isObject())
        return refusal(WrongValue, u"message"_s);

    Document document{.original = root};
    if (const auto member = readDraft(root["message"_L1].toObject(), document.draft))
        return refusal(WrongValue, u"message."_s + *member);
    return document;
}

} // namespace bellpush
