// SPDX-License-Identifier: MIT
#include "app/documents/document.h"

#include "app/core/halfcharacter.h"
#include "app/documents/draftmembers.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

tl::unexpected<DocumentError> refusal(DocumentError::Reason reason, const QString &words)
{
    return tl::unexpected(DocumentError{.reason = reason, .words = words});
}

template <typename Draft>
QJsonObject written(Draft draft, const QJsonObject &original)
{
    MemberWriter all(original);
    describe(all, draft);
    const QJsonObject nothing;
    MemberWriter usual(nothing);
    Draft empty;
    describe(usual, empty);
    return mergedMembers(original, all.object(), usual.object());
}

/// The kinds whose members are there: a document has one.
QList<DocumentKind> kindsIn(const QJsonObject &root)
{
    QList<DocumentKind> kinds;
    for (int i = 0; i < documentKinds; ++i) {
        const auto kind = static_cast<DocumentKind>(i);
        if (root.contains(kindName(kind)))
            kinds.append(kind);
    }
    return kinds;
}

QString namesOf(const QList<DocumentKind> &kinds)
{
    QStringList names;
    for (const DocumentKind kind : kinds)
        names.append(kindName(kind));
    return names.join(", "_L1);
}

/// The error is the first member that holds something it cannot.
Result<DocumentContent, QString> readContent(DocumentKind kind, const QJsonValue &value)
{
    const QString name = kindName(kind);
    if (!value.isObject())
        return tl::unexpected(name);
    const QJsonObject object = value.toObject();
    MemberReader reader(object);
    DocumentContent content = emptyContent(kind);
    std::visit([&reader](auto &draft) { describe(reader, draft); }, content);
    if (reader.failed())
        return tl::unexpected(name + u'.' + *reader.failed());
    return content;
}

} // namespace

QByteArray documentBytes(const Document &document)
{
    QJsonObject root = document.original;
    const QLatin1StringView kind = kindName(kindOf(document.content));
    root["bellpush"_L1] = documentVersion;
    root[kind] = std::visit(
        [&](const auto &draft) { return written(draft, root[kind].toObject()); }, document.content);
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
    const QList<DocumentKind> kinds = kindsIn(root);
    if (kinds.isEmpty())
        return refusal(NoKind, {});
    if (kinds.size() > 1)
        return refusal(SeveralKinds, namesOf(kinds));

    const auto content = readContent(kinds.constFirst(), root[kindName(kinds.constFirst())]);
    if (!content)
        return refusal(WrongValue, content.error());
    return Document{*content, root};
}

} // namespace bellpush
