// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/sheetdraft.h"
#include "app/links/codedraft.h"
#include "app/message/messagedraft.h"
#include "app/posters/posterdraft.h"

#include <variant>

namespace bellpush {

/// What a document can hold, in the order of DocumentKind.
using DocumentContent = std::variant<MessageDraft, CodeDraft, PosterDraft, SheetDraft>;

enum class DocumentKind { Message, Link, Poster, Sheet };

constexpr int documentKinds = std::variant_size_v<DocumentContent>;

inline DocumentKind kindOf(const DocumentContent &content)
{
    return static_cast<DocumentKind>(content.index());
}

/// The member of a document that holds it, which is what it is called by.
QLatin1StringView kindName(DocumentKind kind);

/// A draft of a kind in which nothing was typed.
DocumentContent emptyContent(DocumentKind kind);

inline bool isEmpty(const DocumentContent &content)
{
    return content == emptyContent(kindOf(content));
}

/// The pictures that a draft of its kind can have, chosen or not: all that is done with them is
/// done to these.
QList<PictureFile *> picturesIn(DocumentContent &content);

/// The files that the content refers to, as seen from `folder`: relative where they lie in it. Of
/// what is taken along only the name is left.
DocumentContent seenFrom(const QString &folder, DocumentContent content);

/// The other way: where the files are that lie in `folder`.
DocumentContent foundFrom(const QString &folder, DocumentContent content);

} // namespace bellpush
