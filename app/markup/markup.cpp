// SPDX-License-Identifier: MIT
#include "app/markup/markup.h"

#include "app/markup/markuplinks.h"
#include "app/markup/markupmarks.h"

#include <QStringList>

#include <algorithm>

namespace bellpush {

namespace {

constexpr qsizetype mostDigits = 2; // app/SOURCES.md, "Markup"
constexpr QStringView numberEnd = u". ";

/// What a line starts with, which says what it is.
struct LineStart {
    MarkupBlockKind kind = MarkupBlockKind::Paragraph;
    qsizetype length = 0;
    qsizetype digits = 0; ///< Numbered only.
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

LineStart lineStart(QStringView line)
{
    if (line.startsWith(u"* ") || line.startsWith(u"- "))
        return {MarkupBlockKind::Bullet, 2};
    if (line.startsWith(u"> "))
        return {MarkupBlockKind::Quote, 2};
    const auto digits = std::find_if_not(line.begin(), line.end(), isDigit) - line.begin();
    if (digits > 0 && digits <= mostDigits && line.sliced(digits).startsWith(numberEnd))
        return {MarkupBlockKind::Numbered, digits + numberEnd.size(), digits};
    return {};
}

qsizetype endOf(const auto &range)
{
    return range.start + range.length;
}

bool isCode(const MarkupSpan &run)
{
    return run.styles.testAnyFlags(MarkupStyle::Mono | MarkupStyle::Code);
}

/// A link and what it says; the spans of one link share this one text.
struct Link {
    qsizetype start = 0;
    qsizetype length = 0;
    QString address{};
};

/// The links of a drawn line; none inside code, where nothing is parsed.
QList<Link> linksOutsideCode(QStringView text, const QList<MarkupSpan> &runs)
{
    QList<Link> links;
    auto run = runs.cbegin();
    while (run != runs.cend()) {
        const auto code = std::find_if(run, runs.cend(), isCode);
        const qsizetype end = code == runs.cend() ? text.size() : code->start;
        const QStringView piece = text.sliced(run->start, end - run->start);
        for (const auto &[start, length] : linksIn(piece))
            links.append({run->start + start, length, piece.sliced(start, length).toString()});
        run = std::find_if_not(code, runs.cend(), isCode);
    }
    return links;
}

/// The runs of one style each that make up a drawn line, cut at its links and without what is
/// plain.
QList<MarkupSpan> spansOf(const QString &text, const QList<MarkupSpan> &runs)
{
    const QList<Link> links = linksOutsideCode(text, runs);
    auto link = links.cbegin();
    QList<MarkupSpan> spans;
    for (const MarkupSpan &run : runs) {
        qsizetype end = 0;
        for (qsizetype start = run.start; start < endOf(run); start = end) {
            if (link != links.cend() && endOf(*link) <= start)
                ++link;
            const bool hasLink = link != links.cend();
            const bool isLinked = hasLink && link->start <= start;
            end = endOf(run);
            if (hasLink)
                end = std::min(end, isLinked ? endOf(*link) : link->start);
            if (isLinked)
                spans.append({start, end - start, run.styles, link->address});
            else if (run.styles)
                spans.append({start, end - start, run.styles});
        }
    }
    return spans;
}

/// Reads a text line by line, collecting in its marks what it recognises.
class MarkupReader
{
public:
    MarkupReader(QStringView source, const QList<MarkupSpan> &marked)
        : m_source(source),
          m_marks(fenceMarks(source))
    {
        for (const MarkupSpan &span : marked) {
            for (qsizetype at = span.start; at < endOf(span); ++at)
                m_marks[at].styles |= span.styles;
        }
    }

    QList<MarkupBlock> readBlocks()
    {
        QList<MarkupBlock> blocks;
        qsizetype begin = 0;
        qsizetype end = lineEnd(begin);
        blocks.append(readBlock({begin, end}));
        while (end < m_source.size()) {
            begin = end + (m_source.sliced(end).startsWith(u"\r\n") ? 2 : 1);
            end = lineEnd(begin);
            blocks.append(readBlock({begin, end}));
        }
        return blocks;
    }

    QList<MarkerRange> markers() const
    {
        QList<MarkerRange> markers;
        for (qsizetype at = 0; at < m_marks.size(); ++at) {
            if (!m_marks[at].isMarker)
                continue;
            if (at > 0 && m_marks[at - 1].isMarker)
                ++markers.last().length;
            else
                markers.append({at, 1});
        }
        return markers;
    }

private:
    qsizetype lineEnd(qsizetype begin) const
    {
        const auto isLineBreak = [](QChar c) {
            return c == u'\n' || c == u'\r';
        };
        const QStringView rest = m_source.sliced(begin);
        return begin + (std::find_if(rest.begin(), rest.end(), isLineBreak) - rest.begin());
    }

    MarkupBlock readBlock(MarkupLine line)
    {
        const QStringView typed = m_source.sliced(line.begin, line.end - line.begin);
        const LineStart start = isInFence(line.begin) ? LineStart{} : lineStart(typed);
        const MarkupLine content{line.begin + start.length, line.end};
        if (start.kind != MarkupBlockKind::Numbered)
            markMarker(line.begin, content.begin);
        markStyles(m_source, content, m_marks);

        MarkupBlock block{.kind = start.kind, .number = typed.first(start.digits).toString()};
        drawInto(block, content);
        if (block.kind == MarkupBlockKind::Paragraph && isWhollyFenced(block, line))
            block.kind = MarkupBlockKind::Monospace;
        return block;
    }

    bool isInFence(qsizetype at) const
    {
        return at < m_marks.size() && m_marks[at].styles.testFlag(MarkupStyle::Mono);
    }

    /// True for a line that has nothing but its part of a fence across lines.
    bool isWhollyFenced(const MarkupBlock &block, MarkupLine line) const
    {
        const bool comesFromAbove = line.begin > 0 && isInFence(line.begin - 1);
        const bool goesOnBelow = isInFence(line.end);
        qsizetype fenced = 0;
        for (const MarkupSpan &span : block.spans)
            fenced += span.styles.testFlag(MarkupStyle::Mono) ? span.length : 0;
        return (comesFromAbove || goesOnBelow) && fenced == block.text.size();
    }

    void markMarker(qsizetype begin, qsizetype end)
    {
        for (qsizetype at = begin; at < end; ++at)
            m_marks[at].isMarker = true;
    }

    void drawInto(MarkupBlock &block, MarkupLine content) const
    {
        QList<MarkupSpan> runs;
        qsizetype end = 0;
        for (qsizetype begin = content.begin; begin < content.end; begin = end) {
            const CharMark &mark = m_marks[begin];
            end = begin + 1;
            while (end < content.end && m_marks[end] == mark)
                ++end;
            if (mark.isMarker)
                continue;
            if (runs.isEmpty() || runs.constLast().styles != mark.styles)
                runs.append({block.text.size(), 0, mark.styles});
            runs.last().length += end - begin;
            block.text.append(m_source.sliced(begin, end - begin));
        }
        block.spans = spansOf(block.text, runs);
    }

    QStringView m_source;
    CharMarks m_marks;
};

} // namespace

MarkupText markupOf(QStringView source)
{
    return markupOf(source, {});
}

MarkupText markupOf(QStringView source, const QList<MarkupSpan> &marked)
{
    MarkupReader reader(source, marked);
    QList<MarkupBlock> blocks = reader.readBlocks();
    return {std::move(blocks), reader.markers()};
}

QString plainText(const MarkupText &markup)
{
    QStringList lines;
    lines.reserve(markup.blocks.size());
    for (const MarkupBlock &block : markup.blocks) {
        QString line = block.number;
        if (block.kind == MarkupBlockKind::Numbered)
            line.append(numberEnd);
        lines.append(line + block.text);
    }
    return lines.join(u'\n');
}

} // namespace bellpush
