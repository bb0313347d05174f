// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/media.h"

#include <QByteArray>
#include <QUrl>

namespace bellpush {

/// What came of a fetch.
struct FetchedMedia {
    QUrl address;                 ///< Where it was in the end, after redirects.
    QString type{};               ///< MIME type, as said and in lower case; empty if nobody says.
    QByteArray charset{};         ///< As the server says; mostly empty.
    std::optional<qint64> size{}; ///< Bytes, as known before they were read.
    QByteArray bytes{};

    friend bool operator==(const FetchedMedia &, const FetchedMedia &) = default;
};

using FetchResult = Result<FetchedMedia, MediaError>;

/// What one fetch takes.
struct FetchRules {
    enum class Extent {
        Whole, ///< All of it, or nothing if there is more than `most`.
        Start, ///< The first `most` bytes; more are fine.
        None   ///< Only what the server says of it.
    };

    std::optional<MediaKind> kind; ///< Absent: a page of HTML.
    Extent extent{};
    qint64 most = 0; ///< Bytes.
};

/// An error of a fetch by these rules.
inline MediaError fetchError(const FetchRules &rules, MediaProblem problem)
{
    return {.problem = problem, .kind = rules.kind};
}

/// Why a file said to be of this type and this long is not fetched, if so. No type, and the one
/// for any bytes, are no reason: many servers know none.
std::optional<MediaError> sayProblem(const FetchRules &rules, const QString &type,
                                     std::optional<qint64> size);

} // namespace bellpush
