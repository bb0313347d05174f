// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

class QRawFont;

namespace bellpush {

/// What glyphs of a font say that `text` is shown with: the character a glyph stands for by itself,
/// and of joined letters and ligatures those that became it. Without glyphs that say different
/// things in different words. Lays the text out, so it takes its time.
QHash<quint32, QString> glyphCharacters(const QRawFont &font, const QString &text);

} // namespace bellpush
