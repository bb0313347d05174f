// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/message/messagedraft.h"

#include <QJsonObject>

namespace bellpush {

/// A `.bellpush` file in memory: the draft, and the object it came from, whose members we do not
/// know are written back as they were.
struct Document {
    MessageDraft draft{};
    QJsonObject original{};

    friend bool operator==(const Document &, const Document &) = default;
};

/// Why bytes are no document of ours. The file is left as it is.
struct DocumentError {
    enum class Reason {
        NotJson,      ///< Broken; `place` is the offset in bytes, `words` the parser's, in English.
        NotBellpush,  ///< JSON, but not one of our documents.
        OtherVersion, ///< Written by a version that changed the format; `words` is its number.
        HalfCharacter, ///< `words` names a member with half a surrogate pair in it.
        WrongValue     ///< `words` names a member that holds something it cannot.
    };

    Reason reason{};
    qint64 place = 0;
    QString words{};

    friend bool operator==(const DocumentError &, const DocumentError &) = default;
};

/// The format written and read. Described by resources/schema/bellpush-document.schema.json.
constexpr int documentVersion = 1;

/// Indented UTF-8 with a newline at the end. Members that `original` has and the format does not
/// know are kept; members the draft leaves empty are left out.
QByteArray documentBytes(const Document &document);

Result<Document, DocumentError> readDocument(const QByteArray &bytes);

} // namespace bellpush
