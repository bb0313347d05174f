// SPDX-License-Identifier: MIT
#include "ui/draw/press/glyphcharacters.h"

#include "ui/draw/text/glyphruns.h"

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace bellpush {

namespace {

QFont fontLike(const QRawFont &font)
{
    constexpr int pixels = 64;
    QFont like(font.familyName());
    like.setWeight(static_cast<QFont::Weight>(font.weight()));
    like.setStyle(font.style());
    like.setPixelSize(pixels);
    like.setHintingPreference(QFont::PreferNoHinting);
    return like;
}

bool isOf(const QGlyphRun &run, const QRawFont &font)
{
    const QRawFont used = run.rawFont();
    return used.familyName() == font.familyName() && used.styleName() == font.styleName();
}

/// The only glyph that shows the text's character at `from`; 0 if there are several, or it is of
/// another font.
quint32 onlyGlyph(const QTextLine &line, int from, int length, const QRawFont &font)
{
    const QList<QGlyphRun> runs = drawnRuns(line, from, length);
    if (runs.size() != 1 || runs.first().glyphIndexes().size() != 1 || !isOf(runs.first(), font))
        return 0;
    return runs.first().glyphIndexes().first();
}

/// Readers take what glyphs say from left to right, and turn round what is to be read the other
/// way: a ligature's letters, too (seen in poppler 22).
void addInReadersOrder(QString &said, const QString &character)
{
    const QChar::Direction direction = character.at(0).direction();
    if (direction == QChar::DirR || direction == QChar::DirAL)
        said.prepend(character);
    else
        said += character;
}

} // namespace

QHash<quint32, QString> glyphCharacters(const QRawFont &font, const QString &text)
{
    QHash<quint32, QString> characters;
    const QList<uint> points = text.toUcs4();
    const QList<quint32> own = font.glyphIndexesForString(text);
    for (qsizetype i = 0; i < std::min(points.size(), own.size()); ++i) {
        const char32_t point = points.at(i);
        if (own.at(i) != 0 && !characters.contains(own.at(i)))
            characters.insert(own.at(i), QString::fromUcs4(&point, 1));
    }

    QTextLayout layout(text, fontLike(font));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    QHash<quint32, QString> shaped;
    quint32 before = 0;
    for (int i = 0; i < text.size();) {
        const int length = text.at(i).isHighSurrogate() ? 2 : 1;
        const quint32 glyph = onlyGlyph(line, i, length, font);
        if (glyph != 0 && glyph == before)
            addInReadersOrder(shaped[glyph], text.mid(i, length));
        else if (glyph != 0)
            shaped[glyph] = text.mid(i, length);
        before = glyph;
        i += length;
    }
    for (auto it = shaped.cbegin(); it != shaped.cend(); ++it) {
        if (!characters.contains(it.key()))
            characters.insert(it.key(), it.value());
    }
    return characters;
}

} // namespace bellpush
