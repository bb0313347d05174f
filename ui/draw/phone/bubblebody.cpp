// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bubblebody.h"

#include "ui/draw/phone/bodyfold.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = TextColumn::padding;
constexpr qreal listGap = 6; // between bullet or number and its text
constexpr qreal quoteBarWidth = 3;
constexpr qreal quoteIndent = 11;

class BodyStacker
{
public:
    BodyStacker(const BubbleContent &content, const PhoneMetrics &metrics, TextColumn &column)
        : m_content(content),
          m_metrics(metrics),
          m_column(column)
    { }

    StackedBody stack()
    {
        const qreal top = m_column.y;
        StackedBody stacked;
        const FoldedBody body = shownBody();
        for (const MarkupBlock &block : body.blocks)
            addBlock(block);
        if (body.isFolded)
            stacked.readMore = addReadMore();
        stacked.rect = {padding, top, m_column.space, m_column.y - top};
        return stacked;
    }

private:
    /// The body as far as it stands before its fold, if it has one.
    FoldedBody shownBody()
    {
        if (!m_content.fold)
            return {m_content.body->blocks, false};
        return foldedBody(m_content.body->blocks, m_content.fold->lines,
                          [this](const MarkupBlock &block) { return lineEnds(block); });
    }

    QList<qsizetype> lineEnds(const MarkupBlock &block)
    {
        const StyledText text{block.text, m_metrics.body, block.spans};
        return m_column.laid.laid(text, m_column.space - indentOf(block))->lineEnds;
    }

    PhoneText addReadMore()
    {
        m_column.stack({m_content.fold->label, m_metrics.body}, 0, PhoneInk::Accent);
        return m_column.texts.last();
    }

    qreal indentOf(const MarkupBlock &block)
    {
        switch (block.kind) {
        case MarkupBlockKind::Paragraph:
        case MarkupBlockKind::Monospace:
            return 0;
        case MarkupBlockKind::Bullet:
        case MarkupBlockKind::Numbered:
            return listIndent(*m_column.laid.laid(markOf(block), m_column.space));
        case MarkupBlockKind::Quote:
            return quoteIndent;
        }
        Q_UNREACHABLE();
    }

    StyledText markOf(const MarkupBlock &block) const
    {
        if (block.kind == MarkupBlockKind::Bullet)
            return {u"\u2022"_s, m_metrics.body, {}, TextLines::One};
        // The full stop stands between number and text, also where that runs to the left.
        const QString direction = block.text.isRightToLeft() ? u"\u200f"_s : QString();
        return {direction + block.number + u'.', m_metrics.body, {}, TextLines::One};
    }

    qreal listIndent(const LaidText &mark) const
    {
        const qreal usual = 1.1 * m_metrics.body.font.pixelSize(); // so that lists line up
        return std::ceil(std::max(mark.naturalWidth + listGap, usual));
    }

    void addBlock(const MarkupBlock &block)
    {
        const StyledText text{block.text, m_metrics.body, block.spans};
        switch (block.kind) {
        case MarkupBlockKind::Paragraph:
        case MarkupBlockKind::Monospace:
            return m_column.stack(text, 0, PhoneInk::Text);
        case MarkupBlockKind::Bullet:
        case MarkupBlockKind::Numbered:
            return addListItem(markOf(block), text);
        case MarkupBlockKind::Quote:
            return addQuote(text);
        }
        Q_UNREACHABLE();
    }

    /// The mark stands before the text: at the left, or at the right of a right-to-left text.
    void addListItem(const StyledText &mark, const StyledText &text)
    {
        PhoneText placedMark = placedText(mark, {padding, m_column.y}, m_column.space,
                                          PhoneInk::Text, m_column.laid);
        const qreal indent = listIndent(*placedMark.text);
        const bool rightToLeft = text.text.isRightToLeft();
        m_column.texts.append(placedMark);
        if (rightToLeft)
            m_column.putLastAtRight(0);
        m_column.stack(text, indent, PhoneInk::Text);
        if (rightToLeft)
            m_column.putLastAtRight(indent);
        alignFirstBaselines();
    }

    /// The first line of another script sits higher or lower than a mark of its own would.
    void alignFirstBaselines()
    {
        PhoneText &mark = m_column.texts[m_column.texts.size() - 2];
        PhoneText &text = m_column.texts.last();
        const qreal lower = text.text->firstBaseline - mark.text->firstBaseline;
        mark.rect.translate(0, std::max(0.0, lower));
        text.rect.translate(0, std::max(0.0, -lower));
        m_column.y = std::ceil(std::max(mark.rect.bottom(), text.rect.bottom()));
    }

    void addQuote(const StyledText &text)
    {
        const qreal top = m_column.y;
        const bool rightToLeft = text.text.isRightToLeft();
        m_column.stack(text, quoteIndent, PhoneInk::Secondary);
        if (rightToLeft)
            m_column.putLastAtRight(quoteIndent);
        const QRectF bar(padding, top, quoteBarWidth, m_column.y - top);
        QList<QRectF> &bars = rightToLeft ? m_column.rightBars : m_column.quoteBars;
        const bool goesOn = !bars.isEmpty() && bars.last().bottom() == top;
        if (goesOn)
            bars.last() |= bar;
        else
            bars.append(bar);
    }

    const BubbleContent &m_content;
    const PhoneMetrics &m_metrics;
    TextColumn &m_column;
};

} // namespace

StackedBody stackBody(const BubbleContent &content, const PhoneMetrics &metrics, TextColumn &column)
{
    if (content.body)
        return BodyStacker(content, metrics, column).stack();
    if (!content.hint.isEmpty())
        column.stack({oneParagraph(content.hint), metrics.body}, 0, PhoneInk::Secondary);
    return {};
}

} // namespace bellpush
