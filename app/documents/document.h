// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/openerror.h"
#include "app/core/result.h"
#include "app/documents/documentcontent.h"

#include <QJsonObject>

namespace bellpush {

/// A `.bellpush` file in memory: the draft, and the object it came from, whose members we do not
/// know are written back as they were.
struct Document {
    DocumentContent content{};
    QJsonObject original{};

    /// Of a document that is one.
    const MessageDraft &message() const { return std::get<MessageDraft>(content); }

    friend bool operator==(const Document &, const Document &) = default;
};

/// In bytes. A message of nothing but limits is under 40 KiB; the rest is for members we keep,
/// texts that are too long to be sent, pictures that are taken along and the rows of a list.
constexpr qint64 longestDocument = qint64{64} * 1024 * 1024;

/// What may be typed into one draft, in UTF-16 code units. Ours: more than twenty times the longest
/// text that can be sent, and no more than an editor lays out while one waits. A document of it can
/// be opened again, whatever they are (JSON takes six bytes for a control character).
constexpr int longestTyped = 100'000;
static_assert(qint64{longestTyped} * 6 < longestDocument);

/// The format written and read. Described by resources/schema/bellpush-document.schema.json.
constexpr int documentVersion = 1;

/// Indented UTF-8 with a newline at the end, or in one line where that would make it longer than a
/// document may be. Members that `original` has and the format does not
/// know are kept; members the draft leaves empty are left out.
QByteArray documentBytes(const Document &document);

Result<Document, DocumentError> readDocument(const QByteArray &bytes);

} // namespace bellpush
