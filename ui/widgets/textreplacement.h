// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QPlainTextEdit;

namespace bellpush {

/// The whole text of `edit`, to the letter: QPlainTextEdit::toPlainText() turns no-break spaces
/// into spaces.
QString exactText(const QPlainTextEdit &edit);

/// Makes `text` the text of `edit` by replacing only the stretch that differs, so that the cursor
/// stays where it can and unchanged paragraphs are not laid out again.
void replaceText(QPlainTextEdit &edit, const QString &text);

} // namespace bellpush
