// SPDX-License-Identifier: MIT
#include "ui/draw/phone/laidlines.h"

#include "ui/draw/text/glyphruns.h"

#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

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

} // namespace

void readLines(const QTextLayout &layout, const StyledText &text, const QList<PlacedEmoji> &emoji,
               LaidText &laid)
{
    LineReader reader(text, emoji, laid);
    for (int i = 0; i < layout.lineCount(); ++i)
        reader.read(layout.lineAt(i));
}

} // namespace bellpush
