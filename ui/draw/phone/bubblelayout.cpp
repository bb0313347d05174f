// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bubblelayout.h"

#include "app/markup/markuplinks.h"
#include "ui/draw/phone/bodyfold.h"
#include "ui/draw/phone/mediabox.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = 10; // left and right of the text
constexpr qreal above = 7;    // over the first and under the last line
constexpr qreal boxInset = 4; // of media and cards to the bubble's edge
constexpr qreal listGap = 6;  // between bullet or number and its text
constexpr qreal quoteBarWidth = 3;
constexpr qreal quoteIndent = 11;
constexpr qreal timeGap = 10; // between the last line and the time beside it
constexpr qreal ticksWidth = 16;
constexpr qreal ticksGap = 3;
constexpr qreal narrowest = 96;
constexpr qreal narrowestWithButton = 232; // so that label and icon have air, as on the phone

QList<MarkupSpan> linkSpans(const QString &text)
{
    QList<MarkupSpan> spans;
    for (const LinkRange &link : linksIn(text))
        spans.append({link.start, link.length, {}, text.mid(link.start, link.length)});
    return spans;
}

/// Fills a BubbleLayout from the top. Every text is first stacked at the left and as wide as it may
/// get; settleWidth() then gives the bubble its width and moves what stands at the right.
class BubbleBuilder
{
public:
    BubbleBuilder(const BubbleContent &content, const PhoneMetrics &metrics, qreal widest,
                  LaidTexts &texts)
        : m_content(content),
          m_metrics(metrics),
          m_texts(texts),
          m_widest(std::floor(widest)),
          m_space(std::max(1.0, m_widest - 2 * padding))
    { }

    BubbleLayout build()
    {
        m_layout.shape = m_metrics.shape;
        m_layout.isOutgoing = m_content.ticks != Ticks::None;
        m_width = std::min(m_widest, leastWidth());
        m_y = above;
        addMedia();
        addCard();
        addHeaderText();
        addBody();
        addFooter();
        addTime();
        settleWidth();
        addButtons();
        m_layout.size = {m_width, m_y};
        addTappables();
        return m_layout;
    }

private:
    qreal leastWidth() const
    {
        if (m_content.media || m_content.card)
            return m_widest;
        qreal least = m_content.buttons.isEmpty() ? narrowest : narrowestWithButton;
        for (const BubbleButton &button : m_content.buttons)
            least = std::max(least, neededWidth(button, m_metrics, m_texts));
        return least;
    }

    PhoneText placed(const StyledText &text, QPointF at, qreal space, PhoneInk ink)
    {
        return placedText(text, at, space, ink, m_texts);
    }

    /// Puts a text below the last one, `indent` from the text's edge.
    void stack(const StyledText &text, qreal indent, PhoneInk ink)
    {
        const PhoneText line = placed(text, {padding + indent, m_y}, m_space - indent, ink);
        m_y = line.rect.bottom();
        m_width = std::max(m_width, line.rect.right() + padding);
        m_layout.texts.append(line);
    }

    QRectF boxRoom(qreal height) const
    {
        return {boxInset, boxInset, m_widest - 2 * boxInset, height};
    }

    void addMedia()
    {
        if (!m_content.media)
            return;
        m_layout.media = mediaBox(*m_content.media, m_metrics, boxRoom(0), m_texts);
        m_layout.header = m_layout.media->box;
        m_y = m_layout.header.bottom() + above;
    }

    void addCard()
    {
        if (!m_content.card)
            return;
        const BoxContent content{PhoneIcon::Link, {m_content.card->title, m_content.card->host}};
        m_layout.card = rowBox(content, m_metrics, boxRoom(0), m_texts);
        m_y = m_layout.card->box.bottom() + above;
    }

    void addHeaderText()
    {
        if (m_content.headerText.isEmpty())
            return;
        const qreal top = m_y;
        stack({oneParagraph(m_content.headerText), m_metrics.header}, 0, PhoneInk::Text);
        m_layout.header = {padding, top, m_space, m_y - top};
        m_y += 2;
    }

    void addBody()
    {
        const qreal top = m_y;
        if (!m_content.body && !m_content.hint.isEmpty())
            stack({oneParagraph(m_content.hint), m_metrics.body}, 0, PhoneInk::Secondary);
        if (!m_content.body)
            return;
        const FoldedBody body = shownBody();
        for (const MarkupBlock &block : body.blocks)
            addBlock(block);
        if (body.isFolded)
            addReadMore();
        m_layout.body = {padding, top, m_space, m_y - top};
    }

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
        return m_texts.laid(text, m_space - indentOf(block))->lineEnds;
    }

    void addReadMore()
    {
        stack({m_content.fold->label, m_metrics.body}, 0, PhoneInk::Accent);
        m_layout.readMore = m_layout.texts.last();
    }

    qreal indentOf(const MarkupBlock &block)
    {
        switch (block.kind) {
        case MarkupBlockKind::Paragraph:
        case MarkupBlockKind::Monospace:
            return 0;
        case MarkupBlockKind::Bullet:
        case MarkupBlockKind::Numbered:
            return listIndent(*m_texts.laid(markOf(block), m_space));
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
            return stack(text, 0, PhoneInk::Text);
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
        PhoneText placedMark = placed(mark, {padding, m_y}, m_space, PhoneInk::Text);
        const qreal indent = listIndent(*placedMark.text);
        const bool rightToLeft = text.text.isRightToLeft();
        m_layout.texts.append(placedMark);
        if (rightToLeft)
            m_atRight.append({m_layout.texts.size() - 1, 0});
        stack(text, indent, PhoneInk::Text);
        if (rightToLeft)
            m_atRight.append({m_layout.texts.size() - 1, indent});
        alignFirstBaselines();
    }

    /// The first line of another script sits higher or lower than a mark of its own would.
    void alignFirstBaselines()
    {
        PhoneText &mark = m_layout.texts[m_layout.texts.size() - 2];
        PhoneText &text = m_layout.texts.last();
        const qreal lower = text.text->firstBaseline - mark.text->firstBaseline;
        mark.rect.translate(0, std::max(0.0, lower));
        text.rect.translate(0, std::max(0.0, -lower));
        m_y = std::ceil(std::max(mark.rect.bottom(), text.rect.bottom()));
    }

    void addQuote(const StyledText &text)
    {
        const qreal top = m_y;
        const bool rightToLeft = text.text.isRightToLeft();
        stack(text, quoteIndent, PhoneInk::Secondary);
        if (rightToLeft)
            m_atRight.append({m_layout.texts.size() - 1, quoteIndent});
        const QRectF bar(padding, top, quoteBarWidth, m_y - top);
        QList<QRectF> &bars = rightToLeft ? m_rightBars : m_layout.quoteBars;
        const bool goesOn = !bars.isEmpty() && bars.last().bottom() == top;
        if (goesOn)
            bars.last() |= bar;
        else
            bars.append(bar);
    }

    void addFooter()
    {
        if (m_content.footer.isEmpty())
            return;
        m_y += 4;
        const qreal top = m_y;
        const QString text = oneParagraph(m_content.footer);
        stack({text, m_metrics.footer, linkSpans(text)}, 0, PhoneInk::Secondary);
        m_layout.footer = {padding, top, m_space, m_y - top};
    }

    /// Beside the last line where there is room, else on a line of its own.
    void addTime()
    {
        const StyledText text{m_content.time, m_metrics.time, {}, TextLines::One};
        PhoneText time = placed(text, {padding, m_y}, m_space - ticksRoom(), PhoneInk::Secondary);
        if (!m_layout.texts.isEmpty()) {
            const PhoneText &last = m_layout.texts.last();
            const qreal lineEnd = last.rect.left() + last.text->lastLineWidth;
            const qreal needed = lineEnd + timeGap + time.rect.width() + ticksRoom();
            if (!last.text->rightToLeft && needed <= padding + m_space) {
                m_width = std::max(m_width, std::ceil(needed + padding));
                time.rect.moveBottom(last.rect.bottom() + 1);
            }
        }
        m_width = std::max(m_width, time.rect.right() + ticksRoom() + padding);
        m_y = std::max(m_y, time.rect.bottom()) + above - 1;
        m_layout.time = time;
    }

    qreal ticksRoom() const { return m_layout.isOutgoing ? ticksWidth + ticksGap : 0; }

    void settleWidth()
    {
        m_width = std::min(m_width, m_widest);
        const qreal right = m_width - padding;
        m_layout.time.rect.moveRight(right - ticksRoom());
        if (m_layout.isOutgoing) {
            const QRectF &time = m_layout.time.rect;
            m_layout.ticks = {m_content.ticks,
                              {right - ticksWidth, std::round(time.center().y()) - ticksWidth / 2,
                               ticksWidth, ticksWidth}};
        }
        for (PhoneText &text : m_layout.texts) {
            if (text.text->rightToLeft)
                text.rect.moveRight(right);
        }
        for (const AtRight &item : m_atRight)
            m_layout.texts[item.index].rect.moveRight(right - item.indent);
        for (QRectF &bar : m_rightBars)
            bar.moveRight(right);
        m_layout.quoteBars += m_rightBars;
        for (QRectF *part : {&m_layout.header, &m_layout.body, &m_layout.footer}) {
            if (!part->isNull() && !(m_layout.media && part == &m_layout.header))
                part->setRight(right);
        }
    }

    void addButtons()
    {
        for (const BubbleButton &button : m_content.buttons)
            addButton(button);
    }

    void addButton(const BubbleButton &button)
    {
        m_layout.buttons.append(placedButton(button, m_metrics, m_y, m_width, m_texts));
        m_y = m_layout.buttons.last().row.bottom();
    }

    void addTappables()
    {
        for (const PhoneText &text : m_layout.texts) {
            for (const LaidLink &link : text.text->links) {
                Tappable tappable{
                    {PhoneTap::Kind::OpenLink, link.address}, {}, {}, link.address, false};
                for (const QRectF &rect : link.rects)
                    tappable.rects.append(rect.translated(text.origin()));
                m_layout.tappables.append(tappable);
            }
            // A line of the body may say the same, and shares its laid text then.
            if (m_layout.readMore && text.rect == m_layout.readMore->rect)
                m_layout.tappables.append(
                    {{PhoneTap::Kind::Unfold, {}}, {text.rect}, {}, m_content.fold->label, false});
        }
        for (qsizetype i = 0; i < m_content.buttons.size(); ++i) {
            const BubbleButton &button = m_content.buttons.at(i);
            if (!button.label.isEmpty())
                m_layout.tappables.append({button.tap,
                                           {m_layout.buttons.at(i).row},
                                           i,
                                           button.label,
                                           !button.state.isEmpty()});
        }
    }

    /// A text that ends at the right edge, less its indent, once the width is known.
    struct AtRight {
        qsizetype index;
        qreal indent;
    };

    const BubbleContent &m_content;
    const PhoneMetrics &m_metrics;
    LaidTexts &m_texts;
    const qreal m_widest;
    const qreal m_space; ///< For the text.
    qreal m_width = 0;
    qreal m_y = 0;
    QList<AtRight> m_atRight;
    QList<QRectF> m_rightBars;
    BubbleLayout m_layout;
};

} // namespace

BubbleLayout layoutBubble(const BubbleContent &content, const PhoneMetrics &metrics, qreal widest,
                          LaidTexts &texts)
{
    return BubbleBuilder(content, metrics, widest, texts).build();
}

} // namespace bellpush
