// SPDX-License-Identifier: MIT
#include "ui/draw/press/printtextline.h"

#include "ui/draw/text/glyphruns.h"

#include <QFontMetricsF>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

/// What other fonts' letters need beyond the face's own height. Not what those fonts announce:
/// Noto's Arabic asks for two ems, for marks that are hardly ever set.
void addInk(ShapedLine &line, const QGlyphRun &run, const QFont &font)
{
    const QRawFont used = run.rawFont();
    if (used.familyName().startsWith(font.families().constLast())) // see printFont()
        return;
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> positions = run.positions();
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const QRectF ink = used.boundingRect(glyphs.at(i)).translated(positions.at(i));
        line.ascent = std::max(line.ascent, -ink.top() / shapedEm);
        line.descent = std::max(line.descent, ink.bottom() / shapedEm);
    }
}

} // namespace

QString lettersWithoutFont(const QString &text, const QFont &font)
{
    QString missing;
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = letters.toNextBoundary(); end > 0;
         start = end, end = letters.toNextBoundary()) {
        const QString letter = text.sliced(start, end - start);
        if (!missing.contains(letter) && !shapedLine(letter, font, Qt::LeftToRight).isWhole)
            missing += letter;
    }
    return missing;
}

QFont printFont(const PrintFace &face)
{
    const QString usual = u"Inter"_s;
    const bool isUsual = face.family.isEmpty() || face.family == usual;
    QStringList families{usual, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s,
                         u"Noto Color Emoji"_s};
    if (isUsual && face.isLarge)
        families.prepend(u"Inter Display"_s);
    else if (!isUsual)
        families.prepend(face.family);
    families.append(isUsual ? usual : face.family); // once more: whose face it is
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(static_cast<int>(shapedEm));
    font.setWeight(static_cast<QFont::Weight>(std::clamp(face.weight, 100, 900)));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (face.wordSpace > 0)
        font.setWordSpacing(face.wordSpace * shapedEm);
    return font;
}

FreeRoom freeRoom(const QString &family)
{
    constexpr double kept = 0.04; // of what is below, so that descenders touch nothing
    const QFontMetricsF metrics(printFont({.family = family}));
    return {(metrics.ascent() - metrics.capHeight()) / shapedEm,
            metrics.descent() / shapedEm - kept};
}

ShapedLine shapedLine(const QString &text, const QFont &font, Qt::LayoutDirection direction)
{
    constexpr qreal roomy = 1'000'000; // Qt's own limit is 2^31 / 64 pixels
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return {};
    line.setLineWidth(roomy);
    line.setPosition({0, -line.ascent()});
    layout.endLayout();

    ShapedLine shaped{drawnRuns(line), line.naturalTextWidth() / shapedEm};
    const QFontMetricsF face(font);
    shaped.ascent = face.ascent() / shapedEm;
    shaped.descent = face.descent() / shapedEm;
    for (const QGlyphRun &run : shaped.runs) {
        addInk(shaped, run, font);
        shaped.isWhole = shaped.isWhole && !run.glyphIndexes().contains(0); // 0 is "no such glyph"
    }
    return shaped;
}

} // namespace bellpush
