// SPDX-License-Identifier: MIT
#include "app/documents/document.h"

#include "app/core/halfcharacter.h"
#include "app/documents/documentfields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

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
    if (const auto member = halfCharacter(root))
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
