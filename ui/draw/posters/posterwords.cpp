// SPDX-License-Identifier: MIT
#include "ui/draw/posters/posterwords.h"

#include "app/posters/posterfont.h"
#include "ui/draw/posters/postercolours.h"
#include "ui/draw/posters/posteritems.h"

#include <QFontDatabase>
#include <QRegularExpression>

#include <algorithm>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

/// A line less looks better than letters a little larger; not where they are to fill their room.
FittedText fewerLines(TextBox box, FittedText largest, bool fills)
{
    const double hardlySmaller = fills ? 0.95 : 0.85;
    const auto lines = static_cast<int>(largest.lines.size());
    if (lines < 2 || !largest.leftOut.isEmpty())
        return largest;
    box.mostLines = lines - 1;
    box.smallestMm = std::max(box.smallestMm, largest.emMm * hardlySmaller);
    if (box.smallestMm > box.largestMm)
        return largest;
    FittedText fewer = fitText(box);
    return fewer.leftOut.isEmpty() ? fewer : largest;
}

/// Hours as they are read: what stands between two commas is not parted.
QString unparted(const QString &hours)
{
    constexpr qsizetype longest = 26; // ours: "Monday–Friday 9:00–18:00,"
    static const QRegularExpression pieces(u"[^,;\n]+[,;]?"_s);
    QString kept = hours;
    auto found = pieces.globalMatch(hours);
    while (found.hasNext()) {
        const auto piece = found.next();
        if (piece.capturedView().trimmed().size() > longest)
            continue;
        const qsizetype first = piece.capturedStart()
            + (piece.capturedLength()
               - QString(piece.captured()).remove(QRegularExpression(u"^\\s+"_s)).size());
        for (qsizetype i = first; i < piece.capturedEnd(); ++i) {
            if (kept.at(i) == u' ')
                kept[i] = QChar::Nbsp;
        }
    }
    return kept;
}

TextBox boxOf(const PosterItem &item, const WordsRoom &room, const PosterContent &content)
{
    constexpr double apart = 0.09; // a number's groups, beyond the space between words
    return {.text = wordsOf(item.field, content),
            .area = {QPointF(), room.size},
            .family = posterFamily(content),
            .weight = item.weight,
            .wordSpace = item.field == PosterField::Number ? apart : 0,
            .largestMm = room.largest,
            .smallestMm = room.smallest,
            .mostLines = item.lines,
            .leading = item.leading,
            .alignment = room.alignment,
            .colour = wordsColour(item, content)};
}

} // namespace

FittedText posterWords(const PosterItem &item, const WordsRoom &room, const PosterContent &content)
{
    TextBox box = boxOf(item, room, content);
    if (item.field == PosterField::Hours) {
        TextBox whole = box;
        whole.text = unparted(box.text);
        FittedText fitted = fitText(whole);
        if (fitted.leftOut.isEmpty())
            return fitted;
    }
    return fewerLines(box, fitText(box), item.fills);
}

QString posterFamily(const PosterContent &content)
{
    const auto font = posterFont(content.font);
    if (!font || font->id == posterFonts().constFirst().id)
        return {};
    return QFontDatabase::hasFamily(font->family) ? font->family : QString();
}

QColor wordsColour(const PosterItem &item, const PosterContent &content)
{
    constexpr QColor pale(0xb4, 0xb4, 0xb4);
    if (content.samples.contains(item.field))
        return pale;
    return posterColour(item.colour, {content.brand, content.accent});
}

} // namespace bellpush
