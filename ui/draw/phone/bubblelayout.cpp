// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bubblelayout.h"

#include "app/markup/markuplinks.h"
#include "ui/draw/phone/bubblebody.h"
#include "ui/draw/phone/mediabox.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr qreal padding = TextColumn::padding;
constexpr qreal above = 7;    // over the first and under the last line
constexpr qreal boxInset = 4; // of media and cards to the bubble's edge
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

/// Fills a BubbleLayout from the top; settleWidth() then gives the bubble its width and moves what
/// stands at the right.
class BubbleBuilder
{
public:
    BubbleBuilder(const BubbleContent &content, const PhoneMetrics &metrics, qreal widest,
                  LaidTexts &texts)
        : m_content(content),
          m_metrics(metrics),
          m_widest(std::floor(widest)),
          m_column{texts, std::max(1.0, m_widest - 2 * padding)}
    { }

    BubbleLayout build()
    {
        m_layout.shape = m_metrics.shape;
        m_layout.isOutgoing = m_content.ticks != Ticks::None;
        m_column.width = std::min(m_widest, leastWidth());
        m_column.y = above;
        addMedia();
        addCard();
        addHeaderText();
        addBody();
        addFooter();
        addTime();
        settleWidth();
        addButtons();
        m_layout.size = {m_column.width, m_column.y};
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
            least = std::max(least, neededWidth(button, m_metrics, m_column.laid));
        return least;
    }

    QRectF boxRoom(qreal height) const
    {
        return {boxInset, boxInset, m_widest - 2 * boxInset, height};
    }

    void addMedia()
    {
        if (!m_content.media)
            return;
        m_layout.media = mediaBox(*m_content.media, m_metrics, boxRoom(0), m_column.laid);
        m_layout.header = m_layout.media->box;
        m_column.y = m_layout.header.bottom() + above;
    }

    void addCard()
    {
        if (!m_content.card)
            return;
        const BoxContent content{PhoneIcon::Link, {m_content.card->title, m_content.card->host}};
        m_layout.card = rowBox(content, m_metrics, boxRoom(0), m_column.laid);
        m_column.y = m_layout.card->box.bottom() + above;
    }

    void addHeaderText()
    {
        if (m_content.headerText.isEmpty())
            return;
        const qreal top = m_column.y;
        m_column.stack({oneParagraph(m_content.headerText), m_metrics.header}, 0, PhoneInk::Text);
        m_layout.header = {padding, top, m_column.space, m_column.y - top};
        m_column.y += 2;
    }

    void addBody()
    {
        const StackedBody body = stackBody(m_content, m_metrics, m_column);
        m_layout.body = body.rect;
        m_layout.readMore = body.readMore;
    }

    void addFooter()
    {
        if (m_content.footer.isEmpty())
            return;
        m_column.y += 4;
        const qreal top = m_column.y;
        const QString text = oneParagraph(m_content.footer);
        m_column.stack({text, m_metrics.footer, linkSpans(text)}, 0, PhoneInk::Secondary);
        m_layout.footer = {padding, top, m_column.space, m_column.y - top};
    }

    /// Beside the last line where there is room, else on a line of its own.
    void addTime()
    {
        const StyledText text{m_content.time, m_metrics.time, {}, TextLines::One};
        PhoneText time = placedText(text, {padding, m_column.y}, m_column.space - ticksRoom(),
                                    PhoneInk::Secondary, m_column.laid);
        if (!m_column.texts.isEmpty()) {
            const PhoneText &last = m_column.texts.last();
            const qreal lineEnd = last.rect.left() + last.text->lastLineWidth * last.scale;
            const qreal needed = lineEnd + timeGap + time.rect.width() + ticksRoom();
            if (!last.text->rightToLeft && needed <= padding + m_column.space) {
                m_column.width = std::max(m_column.width, std::ceil(needed + padding));
                time.rect.moveBottom(last.rect.bottom() + 1);
            }
        }
        m_column.width = std::max(m_column.width, time.rect.right() + ticksRoom() + padding);
        m_column.y = std::max(m_column.y, time.rect.bottom()) + above - 1;
        m_layout.time = time;
    }

    qreal ticksRoom() const { return m_layout.isOutgoing ? ticksWidth + ticksGap : 0; }

    void settleWidth()
    {
        m_column.width = std::min(m_column.width, m_widest);
        const qreal right = m_column.width - padding;
        m_layout.time.rect.moveRight(right - ticksRoom());
        if (m_layout.isOutgoing) {
            const QRectF &time = m_layout.time.rect;
            m_layout.ticks = {m_content.ticks,
                              {right - ticksWidth, std::round(time.center().y()) - ticksWidth / 2,
                               ticksWidth, ticksWidth}};
        }
        m_column.settle(right);
        m_layout.texts = m_column.texts;
        m_layout.quoteBars = m_column.quoteBars;
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
        m_layout.buttons.append(
            placedButton(button, m_metrics, m_column.y, m_column.width, m_column.laid));
        m_column.y = m_layout.buttons.last().row.bottom();
    }

    void addTappables()
    {
        for (const PhoneText &text : m_layout.texts) {
            for (const LaidLink &link : text.text->links) {
                Tappable tappable{
                    {PhoneTap::Kind::OpenLink, link.address}, {}, {}, link.address, false};
                for (const QRectF &rect : link.rects)
                    tappable.rects.append(text.place(rect));
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

    const BubbleContent &m_content;
    const PhoneMetrics &m_metrics;
    const qreal m_widest;
    TextColumn m_column;
    BubbleLayout m_layout;
};

} // namespace

BubbleLayout layoutBubble(const BubbleContent &content, const PhoneMetrics &metrics, qreal widest,
                          LaidTexts &texts)
{
    return BubbleBuilder(content, metrics, widest, texts).build();
}

} // namespace bellpush
