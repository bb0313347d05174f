// SPDX-License-Identifier: MIT
#include "ui/draw/phone/laidtext.h"

#include "ui/draw/text/glyphruns.h"

#include <QFontMetricsF>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal monoShrink = 0.92; // monospaced letters look larger than Roboto's of that size

QTextCharFormat charFormat(const MarkupSpan &span, const QFont &font)
{
    QTextCharFormat format;
    if (span.styles & MarkupStyle::Bold)
        format.setFontWeight(QFont::Bold);
    if (span.styles & MarkupStyle::Italic)
        format.setFontItalic(true);
    if (span.styles & MarkupStyle::Strike)
        format.setFontStrikeOut(true);
    if (span.styles & (MarkupStyle::Mono | MarkupStyle::Code)) {
        format.setFontFamilies(
            {u"Roboto Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Noto Color Emoji"_s});
        format.setProperty(QTextFormat::FontPixelSize,
                           static_cast<int>(std::lround(font.pixelSize() * monoShrink)));
    }
    if (span.link) // keeps a ligature from reaching across the edge of a link
        format.setProperty(QTextFormat::UserProperty, true);
    return format;
}

QList<QTextLayout::FormatRange> formatRanges(const StyledText &text)
{
    QList<QTextLayout::FormatRange> ranges;
    ranges.reserve(text.spans.size());
    for (const MarkupSpan &span : text.spans) {
        ranges.append({static_cast<int>(span.start), static_cast<int>(span.length),
                       charFormat(span, text.face.font)});
    }
    return ranges;
}

/// Where the characters from `from` up to `to` stand on `line`: one box per direction.
QList<QRectF> characterBoxes(const QTextLine &line, int from, int to)
{
    constexpr qreal touching = 0.5;
    QList<QRectF> boxes;
    for (int i = from; i < to; ++i) {
        const qreal leading = line.cursorToX(i, QTextLine::Leading);
        const qreal trailing = line.cursorToX(i, QTextLine::Trailing);
        const QRectF box(std::min(leading, trailing), line.y(), std::abs(trailing - leading),
                         line.height());
        const bool joins = !boxes.isEmpty() && box.left() <= boxes.last().right() + touching
            && box.right() >= boxes.last().left() - touching;
        if (joins)
            boxes.last() |= box;
        else if (box.width() > 0)
            boxes.append(box);
    }
    return boxes;
}

/// The emoji of a text at their places: what is laid out has stand-ins there.
struct PlacedEmoji {
    EmojiCluster cluster;
    EmojiCell cell;
};

QList<PlacedEmoji> emojiOf(const StyledText &text, EmojiCells &cells)
{
    QList<PlacedEmoji> emoji;
    for (const EmojiCluster &cluster : emojiClusters(text.text)) {
        const QStringView typed = QStringView(text.text).mid(cluster.start, cluster.length);
        emoji.append({cluster, cells.cell(typed, text.face.font)});
    }
    return emoji;
}

/// As long as the text: a stand-in is followed by selectors, which have no width of their own.
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

/// Gives every stand-in the width of its emoji.
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

QRectF strikeRect(const QGlyphRun &run)
{
    const QRawFont font = run.rawFont();
    const QRectF extent = run.boundingRect();
    const qreal thickness = std::max(1.0, font.lineThickness());
    const qreal baseline = run.positions().constFirst().y();
    return {extent.left(), baseline - 0.55 * font.xHeight() - thickness / 2, extent.width(),
            thickness};
}

/// Walks the lines from the top and fills in what is drawn.
class LineReader
{
public:
    LineReader(const StyledText &text, const QList<PlacedEmoji> &emoji, LaidText &laid)
        : m_text(text),
          m_emoji(emoji),
          m_laid(laid)
    { }

    void read(const QTextLine &line)
    {
        const int end = line.textStart() + line.textLength();
        int plainFrom = line.textStart();
        skipSpansBefore(plainFrom);
        for (qsizetype i = m_span; i < m_text.spans.size(); ++i) {
            const MarkupSpan &span = m_text.spans.at(i);
            const int from = std::max(plainFrom, static_cast<int>(span.start));
            const int to = std::min(end, static_cast<int>(span.start + span.length));
            if (from >= end)
                break;
            for (const MarkupStyle style :
                 {MarkupStyle::Code, MarkupStyle::Sample, MarkupStyle::Gap}) {
                if (span.styles & style)
                    addBoxes(line, {from, to}, style);
            }
            if (!span.link)
                continue;
            addRuns(line, {plainFrom, from}, TextRunKind::Plain);
            addRuns(line, {from, to}, TextRunKind::Link);
            addLink(span, characterBoxes(line, from, to));
            plainFrom = to;
        }
        addRuns(line, {plainFrom, std::max(plainFrom, endOfWords(line))}, TextRunKind::Plain);
    }

private:
    struct Range {
        int from;
        int to;
    };

    /// Without the spaces at which the line was broken: they are not drawn.
    int endOfWords(const QTextLine &line) const
    {
        int end = line.textStart() + line.textLength();
        while (end > line.textStart() && m_text.text.at(end - 1).isSpace())
            --end;
        return end;
    }

    void addBoxes(const QTextLine &line, Range range, MarkupStyle style)
    {
        for (const QRectF &rect : characterBoxes(line, range.from, range.to))
            m_laid.boxes.append({rect, style});
    }

    void skipSpansBefore(int position)
    {
        while (m_span < m_text.spans.size()) {
            const MarkupSpan &span = m_text.spans.at(m_span);
            if (span.start + span.length > position)
                return;
            ++m_span;
        }
    }

    /// The glyphs of a range, with the emoji in place of their stand-ins. They say their words
    /// together; but from right to left emoji are by themselves, because a range that readers have
    /// to be told the words of comes out the wrong way round (poppler 22).
    void addRuns(const QTextLine &line, Range range, TextRunKind kind)
    {
        int from = range.from;
        for (; m_nextEmoji < m_emoji.size(); ++m_nextEmoji) {
            const PlacedEmoji &one = m_emoji.at(m_nextEmoji);
            const int start = static_cast<int>(one.cluster.start);
            if (start >= range.to)
                break;
            const int end = start + static_cast<int>(one.cluster.length);
            addGlyphs(line, {from, start}, said(range, {from, start}), kind);
            addEmoji(line, one, said(range, {start, end}), kind);
            from = end;
        }
        addGlyphs(line, {from, range.to}, said(range, {from, range.to}), kind);
    }

    Range said(Range all, Range part) const { return m_laid.rightToLeft ? part : all; }

    void addEmoji(const QTextLine &line, const PlacedEmoji &one, Range said, TextRunKind kind)
    {
        const int start = static_cast<int>(one.cluster.start);
        const qreal x = std::min(line.cursorToX(start, QTextLine::Leading),
                                 line.cursorToX(start, QTextLine::Trailing));
        const QPointF pen(x, line.y() + line.ascent());
        for (QGlyphRun run : one.cell.runs) {
            QList<QPointF> positions = run.positions();
            for (QPointF &position : positions)
                position += pen;
            run.setPositions(positions);
            run.setBoundingRect(run.boundingRect().translated(pen));
            m_laid.runs.append({run, kind, said.from, said.to - said.from});
        }
    }

    void addGlyphs(const QTextLine &line, Range range, Range said, TextRunKind kind)
    {
        if (range.to <= range.from)
            return;
        QList<QGlyphRun> runs = drawnRuns(line, range.from, range.to - range.from);
        for (QGlyphRun &run : runs) {
            if (run.strikeOut())
                m_laid.strikes.append({strikeRect(run), kind});
            run.setStrikeOut(false);
            m_laid.runs.append({run, kind, said.from, said.to - said.from});
        }
    }

    /// A link that was cut into pieces, by a line's end or a change of style, is still one.
    void addLink(const MarkupSpan &span, const QList<QRectF> &boxes)
    {
        const bool goesOn = !m_laid.links.isEmpty() && m_linkEnd >= span.start;
        if (!goesOn)
            m_laid.links.append({*span.link, {}});
        m_laid.links.last().rects += boxes;
        m_linkEnd = span.start + span.length;
    }

    const StyledText &m_text;
    const QList<PlacedEmoji> &m_emoji;
    LaidText &m_laid;
    qsizetype m_nextEmoji = 0;
    qsizetype m_span = 0;
    qsizetype m_linkEnd = -1;
};

QTextOption textOption(const StyledText &text, bool rightToLeft)
{
    const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(side | Qt::AlignAbsolute);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(text.lines == TextLines::Many ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                                     : QTextOption::NoWrap);
    return option;
}

void breakLines(QTextLayout &layout, const StyledText &text, LaidText &laid)
{
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(laid.space);
        const qreal advance = std::ceil(std::max(text.face.leading, line.height()));
        const qreal top = laid.height + std::floor((advance - line.height()) / 2);
        line.setPosition({0, top});
        laid.lastLineWidth = line.naturalTextWidth();
        laid.naturalWidth = std::max(laid.naturalWidth, laid.lastLineWidth);
        if (line.lineNumber() == 0)
            laid.firstBaseline = top + line.ascent();
        laid.height += advance;
        laid.lineEnds.append(line.textStart() + line.textLength());
        laid.lineBottoms.append(laid.height);
    }
    layout.endLayout();
}

QString elided(const StyledText &text, qreal space)
{
    return QFontMetricsF(text.face.font).elidedText(text.text, Qt::ElideRight, space);
}

} // namespace

LaidText layText(const StyledText &text, qreal space, EmojiCells &emoji)
{
    LaidText laid;
    laid.text = text.text;
    laid.space = std::max(1.0, std::floor(space));
    laid.rightToLeft = text.text.isRightToLeft();

    const QList<PlacedEmoji> placed = emojiOf(text, emoji);
    QTextLayout layout(textWithStandIns(text, placed), text.face.font);
    layout.setTextOption(textOption(text, laid.rightToLeft));
    layout.setFormats(formatRanges(text) + standInRanges(text, placed, emoji));
    breakLines(layout, text, laid);
    if (text.lines == TextLines::One && laid.naturalWidth > laid.space) {
        StyledText shorter = text;
        shorter.text = elided(text, laid.space - 1);
        if (shorter.text != text.text)
            return layText(shorter, space, emoji);
    }

    LineReader reader(text, placed, laid);
    for (int i = 0; i < layout.lineCount(); ++i)
        reader.read(layout.lineAt(i));
    laid.naturalWidth = std::min(laid.space, std::ceil(laid.naturalWidth));
    return laid;
}

std::shared_ptr<const LaidText> LaidTexts::laid(const StyledText &text, qreal space)
{
    const size_t key = qHashMulti(0, text.text, text.spans.size(), space);
    for (auto entry = m_entries.find(key); entry != m_entries.end() && entry.key() == key;
         ++entry) {
        if (entry->space == space && entry->text == text) {
            entry->isUsed = true;
            return entry->laid;
        }
    }
    const auto laid = std::make_shared<const LaidText>(layText(text, space, m_emoji));
    m_entries.insert(key, {text, space, laid, true});
    return laid;
}

void LaidTexts::forgetUnused()
{
    m_entries.removeIf([](const auto &entry) { return !entry.value().isUsed; });
    for (Entry &entry : m_entries)
        entry.isUsed = false;
}

} // namespace bellpush
