// SPDX-License-Identifier: MIT
#include "ui/paint/bubblelayout.h"

#include "app/message/markuplinks.h"

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
constexpr qreal iconGap = 8;
constexpr qreal narrowest = 96;
constexpr qreal narrowestWithButton = 232; // so that label and icon have air, as on the phone

QList<MarkupSpan> linkSpans(const QString &text)
{
    QList<MarkupSpan> spans;
    for (const LinkRange &link : linksIn(text))
        spans.append({link.start, link.length, {}, text.mid(link.start, link.length)});
    return spans;
}

PhoneIcon iconOf(HeaderKind kind)
{
    switch (kind) {
    case HeaderKind::Video:
        return PhoneIcon::Video;
    case HeaderKind::Document:
        return PhoneIcon::Document;
    case HeaderKind::Image:
    case HeaderKind::Text:
    case HeaderKind::None:
        return PhoneIcon::Image;
    }
    Q_UNREACHABLE();
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
        const bool hasBox = m_content.media || m_content.card;
        const qreal least = m_content.buttons.isEmpty() ? narrowest : narrowestWithButton;
        m_width = std::min(m_widest, hasBox ? m_widest : least);
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
    PlacedText placed(const StyledText &text, QPointF at, qreal space, PhoneInk ink)
    {
        return placedText(text, at, space, ink, m_texts);
    }

    /// Puts a text below the last one, `indent` from the text's edge.
    void stack(const StyledText &text, qreal indent, PhoneInk ink)
    {
        const PlacedText line = placed(text, {padding + indent, m_y}, m_space - indent, ink);
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
        const BubbleMedia &media = *m_content.media;
        const BoxContent content{iconOf(media.kind), {media.word, media.fileName}};
        const qreal pictureHeight = std::round((m_widest - 2 * boxInset) * 9 / 16);
        m_layout.media = media.kind == HeaderKind::Document
            ? rowBox(content, m_metrics, boxRoom(0), m_texts)
            : pictureBox(content, m_metrics, boxRoom(pictureHeight), m_texts);
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
        for (const MarkupBlock &block : m_content.body->blocks)
            addBlock(block);
        m_layout.body = {padding, top, m_space, m_y - top};
    }

    void addBlock(const MarkupBlock &block)
    {
        const StyledText text{block.text, m_metrics.body, block.spans};
        switch (block.kind) {
        case MarkupBlockKind::Paragraph:
        case MarkupBlockKind::Monospace:
            return stack(text, 0, PhoneInk::Text);
        case MarkupBlockKind::Bullet:
            return addListItem(u"\u2022"_s, text);
        case MarkupBlockKind::Numbered:
            return addListItem(block.number + u'.', text);
        case MarkupBlockKind::Quote:
            return addQuote(text);
        }
        Q_UNREACHABLE();
    }

    /// The mark stands before the text: at the left, or at the right of a right-to-left text.
    void addListItem(const QString &mark, const StyledText &text)
    {
        const StyledText markText{mark, m_metrics.body, {}, TextLines::One};
        PlacedText placedMark = placed(markText, {padding, m_y}, m_space, PhoneInk::Text);
        const qreal usual = 1.1 * m_metrics.body.font.pixelSize(); // so that lists line up
        const qreal indent = std::ceil(std::max(placedMark.rect.width() + listGap, usual));
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
        PlacedText &mark = m_layout.texts[m_layout.texts.size() - 2];
        PlacedText &text = m_layout.texts.last();
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
        PlacedText time = placed(text, {padding, m_y}, m_space, PhoneInk::Secondary);
        if (!m_layout.texts.isEmpty()) {
            const PlacedText &last = m_layout.texts.last();
            const qreal lineEnd = last.rect.left() + last.text->lastLineWidth;
            const qreal needed = lineEnd + timeGap + time.rect.width();
            if (!last.text->rightToLeft && needed <= padding + m_space) {
                m_width = std::max(m_width, std::ceil(needed + padding));
                time.rect.moveBottom(last.rect.bottom() + 1);
            }
        }
        m_width = std::max(m_width, time.rect.right() + padding);
        m_y = std::max(m_y, time.rect.bottom()) + above - 1;
        m_layout.time = time;
    }

    void settleWidth()
    {
        m_width = std::min(m_width, m_widest);
        const qreal right = m_width - padding;
        m_layout.time.rect.moveRight(right);
        for (PlacedText &text : m_layout.texts) {
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
        const qreal iconSize = std::round(1.2 * m_metrics.label.font.pixelSize());
        const bool isReady = !button.label.isEmpty();
        const PhoneInk ink = isReady ? PhoneInk::Accent : PhoneInk::Secondary;
        const StyledText text{oneParagraph(isReady ? button.label : button.hint).simplified(),
                              m_metrics.label,
                              {},
                              TextLines::One};
        const qreal space = m_width - 2 * padding - iconSize - iconGap;
        PlacedButton placedButton;
        placedButton.label = placed(text, {0, 0}, space, ink);
        const qreal height = std::max(44.0, placedButton.label.rect.height() + 20);
        placedButton.row = {0, m_y, m_width, height};
        const qreal content = iconSize + iconGap + placedButton.label.rect.width();
        const qreal left = std::round((m_width - content) / 2);
        const qreal middle = placedButton.row.center().y();
        const bool isCall = button.tap.kind == PhoneTap::Kind::Call;
        placedButton.icon = {isCall ? PhoneIcon::Call : PhoneIcon::OpenLink,
                             {left, std::round(middle - iconSize / 2), iconSize, iconSize},
                             ink};
        placedButton.label.rect.moveTopLeft(
            {left + iconSize + iconGap, std::round(middle - placedButton.label.rect.height() / 2)});
        m_y += height;
        m_layout.buttons.append(placedButton);
    }

    void addTappables()
    {
        for (const PlacedText &text : m_layout.texts) {
            for (const LaidLink &link : text.text->links) {
                Tappable tappable{{PhoneTap::Kind::OpenLink, link.address}, {}, {}};
                for (const QRectF &rect : link.rects)
                    tappable.rects.append(rect.translated(text.origin()));
                m_layout.tappables.append(tappable);
            }
        }
        for (qsizetype i = 0; i < m_content.buttons.size(); ++i) {
            const BubbleButton &button = m_content.buttons.at(i);
            if (!button.label.isEmpty())
                m_layout.tappables.append({button.tap, {m_layout.buttons.at(i).row}, i});
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
