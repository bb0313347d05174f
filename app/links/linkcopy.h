// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

// A link in the languages of other people's pages. `words` are what is shown; both arguments may
// hold anything, none of it becomes markup.

/// An `<a>` that looks like a button by its own style alone: 44 px high, as WCAG 2.5.5 wants a
/// target, white on dark green at 6:1, in the direction of its words.
QString htmlButton(const QString &link, const QString &words);

/// `[words](link)` as CommonMark reads it.
QString markdownLink(const QString &link, const QString &words);

} // namespace bellpush
