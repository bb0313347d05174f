// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/fileerror.h"

#include <QString>

#include <variant>

namespace bellpush {

/// Why bytes are no document or settings of ours. The file is left as it is.
struct DocumentError {
    enum class Reason {
        NotJson,      ///< Broken; `place` is the offset in bytes, `words` the parser's, in English.
        NotBellpush,  ///< JSON, but not one of our documents.
        OtherVersion, ///< Written by a version that changed the format; `words` is its number.
        NoKind,       ///< Holds none of what this version knows.
        SeveralKinds, ///< `words` are the members that say what it holds; there is to be one.
        OtherKind,    ///< `words` is the one it is of now.
        HalfCharacter, ///< `words` names a member with half a surrogate pair in it.
        WrongValue     ///< `words` names a member that holds something it cannot.
    };

    Reason reason{};
    qint64 place = 0;
    QString words{};

    friend bool operator==(const DocumentError &, const DocumentError &) = default;
};

using OpenError = std::variant<FileError, DocumentError>;

} // namespace bellpush
