// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// `text` with every character that shows nothing but acts on what stands around it written out, as
/// in JSON (`\u202e`): control characters but line break and tab, direction marks, line and
/// paragraph separators, invisible ones, halves of surrogate pairs. What has them was written by
/// somebody else, and may be meant to deceive or to drive a terminal.
///
/// A joiner stays behind a character that it can join: emoji and Persian words are spelled with
/// them; so do the tags that make flags. JSON stays the same JSON.
QString withHiddenShown(const QString &text);

/// The same for the window's labels, whose sentences keep the direction of what they quote to
/// itself: a whole isolate (U+2066 or U+2068 to U+2069, in one line and with none in it) stays.
QString withHiddenShownButIsolates(const QString &text);

} // namespace bellpush
