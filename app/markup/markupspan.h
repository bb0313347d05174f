// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QString>

#include <optional>

namespace bellpush {

/// How WhatsApp draws a stretch of text, and what the preview marks in it; styles combine.
enum class MarkupStyle : quint8 {
    Bold = 1,
    Italic = 2,
    Strike = 4,
    Mono = 8,    ///< Between ``` marks.
    Code = 16,   ///< Between ` marks.
    Sample = 32, ///< A template variable's value. Our mark: no phone shows it.
    Gap = 64,    ///< A template variable without a value, which no phone would get.
};
Q_DECLARE_FLAGS(MarkupStyles, MarkupStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(MarkupStyles)

/// A stretch of drawn text that is styled, a link, or both; in UTF-16 units of its block's text.
struct MarkupSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    MarkupStyles styles{};
    /// The whole address as drawn. A link of several styles is several spans with the same address.
    std::optional<QString> link{};

    friend bool operator==(const MarkupSpan &, const MarkupSpan &) = default;
};

} // namespace bellpush
