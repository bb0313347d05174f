// SPDX-License-Identifier: MIT
#include "ui/draw/phone/placedemoji.h"

namespace bellpush {

QList<PlacedEmoji> emojiOf(const StyledText &text, EmojiCells &cells)
{
    QList<PlacedEmoji> emoji;
    for (const EmojiCluster &cluster : emojiClusters(text.text)) {
        const QStringView typed = QStringView(text.text).mid(cluster.start, cluster.length);
        emoji.append({cluster, cells.cell(typed, text.face.font)});
    }
    return emoji;
}

QString textWithStandIns(const StyledText &text, const QList<PlacedEmoji> &emoji)
{
    constexpr QChar selector = u'\ufe00';
    QString result = text.text;
    for (const PlacedEmoji &one : emoji) {
        for (qsizetype i = 0; i < one.cluster.length; ++i)
            result[one.cluster.start + i] = i == 0 ? EmojiCells::standIn : selector;
    }
    return result;
}

QList<QTextLayout::FormatRange> standInRanges(const StyledText &text,
                                              const QList<PlacedEmoji> &emoji, EmojiCells &cells)
{
    QList<QTextLayout::FormatRange> ranges;
    for (const PlacedEmoji &one : emoji) {
        const QStringView typed = QStringView(text.text).mid(one.cluster.start, one.cluster.length);
        QTextCharFormat format;
        format.setFont(text.face.font, QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setFontItalic(false);
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(cells.widening(typed, text.face.font));
        ranges.append({static_cast<int>(one.cluster.start), 1, format});
    }
    return ranges;
}

} // namespace bellpush
