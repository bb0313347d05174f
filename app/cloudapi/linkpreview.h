// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace bellpush {

/// What a page says of itself for its link's card.
struct LinkPreview {
    /// As much of a page as WhatsApp looks at. Source: app/SOURCES.md, "Text messages".
    static constexpr qint64 longestHead = 300 * 1024;

    QString title{};       ///< `og:title`, else the page's title; empty if it has neither.
    QString description{}; ///< `og:description`; may be empty.

    friend bool operator==(const LinkPreview &, const LinkPreview &) = default;
};

/// Reads the head of an HTML page. `charset` is what the server says, or empty: UTF-8 then. Any
/// bytes are valid; takes linear time.
LinkPreview linkPreview(const QByteArray &html, const QByteArray &charset);

} // namespace bellpush
