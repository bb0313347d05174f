// SPDX-License-Identifier: MIT
#include "ui/draw/text/emojicells.h"

#include "ui/draw/text/glyphruns.h"

#include <QTextLayout>

namespace bellpush {

namespace {

constexpr char32_t joiner = 0x200d;

bool isEmoji(char32_t point)
{
    return point >= 0x1f000 && point <= 0x1faff;
}

/// Whether a symbol of the BMP becomes an emoji by the variation selector after it.
bool isMadeEmoji(QStringView text, qsizetype at)
{
    constexpr char16_t emojiSelector = 0xfe0f;
    const char16_t symbol = text.at(at).unicode();
    return symbol >= 0x203c && symbol <= 0x3299 && at + 1 < text.size()
        && text.at(at + 1) == emojiSelector;
}

bool isRegional(char32_t point)
{
    return point >= 0x1f1e6 && point <= 0x1f1ff;
}

/// What belongs to the emoji before it: variation selectors, the keycap, skin tones, tags.
bool extendsEmoji(char32_t point)
{
    return point == 0xfe0e || point == 0xfe0f || point == 0x20e3
        || (point >= 0x1f3fb && point <= 0x1f3ff) || (point >= 0xe0020 && point <= 0xe007f);
}

char32_t pointAt(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return 0;
    const QChar unit = text.at(at);
    const bool isPair
        = unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(unit, text.at(at + 1)) : unit.unicode();
}

qsizetype unitsOf(char32_t point)
{
    return QChar::requiresSurrogates(point) ? 2 : 1;
}

/// Where the emoji ends that starts at `start`.
qsizetype clusterEnd(QStringView text, qsizetype start)
{
    const char32_t first = pointAt(text, start);
    qsizetype end = start + unitsOf(first);
    if (isRegional(first) && isRegional(pointAt(text, end)))
        return end + 2;
    while (end < text.size()) {
        const char32_t next = pointAt(text, end);
        if (next == joiner && end + 1 < text.size() && !text.at(end + 1).isSpace())
            end += 1 + unitsOf(pointAt(text, end + 1));
        else if (extendsEmoji(next))
            end += unitsOf(next);
        else
            break;
    }
    return end;
}

EmojiCell measured(const QString &text, const QFont &font)
{
    constexpr qreal roomy = 10000;
    QTextLayout layout(text, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(roomy); // measures the line
    line.setPosition({0, -line.ascent()});
    layout.endLayout();
    return {drawnRuns(line), line.cursorToX(static_cast<int>(text.size()))};
}

} // namespace

QList<EmojiCluster> emojiClusters(QStringView text)
{
    QList<EmojiCluster> clusters;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isEmoji(pointAt(text, at)) && !isMadeEmoji(text, at))
            continue;
        const qsizetype end = clusterEnd(text, at);
        clusters.append({at, end - at});
        at = end - 1;
    }
    return clusters;
}

const EmojiCell &EmojiCells::cell(QStringView cluster, const QFont &font)
{
    const QString key = QString::number(font.pixelSize()) + u'/' + QString::number(font.weight())
        + u'/' + font.families().join(u',') + u'/' + cluster.toString();
    auto found = m_cells.find(key);
    if (found == m_cells.end())
        found = m_cells.insert(key, measured(cluster.toString(), font));
    return *found;
}

qreal EmojiCells::widening(QStringView cluster, const QFont &font)
{
    const qreal width = cell(cluster, font).width;
    return width - cell(QStringView(&standIn, 1), font).width;
}

} // namespace bellpush
