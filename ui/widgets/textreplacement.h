// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

class QPlainTextEdit;

namespace bellpush {

/// The whole text of `edit`, to the letter: QPlainTextEdit::toPlainText() turns no-break spaces
/// into spaces.
QString exactText(const QPlainTextEdit &edit);

/// A part of a text, in UTF-16 units.
struct TextStretch {
    qsizetype start;
    qsizetype end;
};

/// Makes `text`, its line breaks as `\n`, the text of `edit` by replacing only the stretch that
/// differs, so that the cursor stays where it can and unchanged paragraphs are not laid out again.
/// Says which stretch is new; absent if none is.
std::optional<TextStretch> replaceText(QPlainTextEdit &edit, QString text);

} // namespace bellpush
