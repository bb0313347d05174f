// SPDX-License-Identifier: MIT
#pragma once

#include "app/web/fetchrules.h"

#include <QFuture>

namespace bellpush {

class MediaFetcher;

/// What a page says of itself for the card of a link. Either may be empty. One line each, without
/// control characters, cut at `LinkCard::longest…`.
struct LinkCard {
    static constexpr qsizetype longestTitle = 300; ///< Characters. Ours: a card shows two lines.
    static constexpr qsizetype longestDescription = 1000;

    QString title{};
    QString description{};

    friend bool operator==(const LinkCard &, const LinkCard &) = default;
};

/// How much of a page is read. Source: app/SOURCES.md, "Text messages".
constexpr qint64 longestHead = qint64{300} * 1024;

/// `og:title`, else `<title>`; `og:description`, else the page's `description`. Reads `longestHead`
/// bytes of any page at most, in the charset the server says, else the page, else UTF-8.
LinkCard linkPreview(const QByteArray &html, const QByteArray &charset);

/// The card of the page at `address`. The future is as one of MediaFetcher's.
QFuture<Result<LinkCard, MediaError>> fetchLinkCard(MediaFetcher &fetcher, const QUrl &address);

} // namespace bellpush
