// SPDX-License-Identifier: MIT
#include "ui/paint/phonelayout.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal shadowRoom = 10; // around the frame
constexpr qreal bezel = 6;
constexpr qreal statusHeight = 30;
constexpr qreal aspect = 2;      // height to width of a phone
constexpr qreal chatMargin = 10; // left and right of the bubble
constexpr qreal bubbleShare = 0.86;
constexpr qreal barPadding = 8;

/// Lays out the phone around its bubble: see layoutPhone().
class PhoneBuilder
{
public:
    PhoneBuilder(const PhoneContent &content, const PhoneMetrics &metrics, LaidTexts &texts)
        : m_content(content),
          m_metrics(metrics),
          m_texts(texts)
    { }

    PhoneLayout build(const PhoneSpace &space)
    {
        const qreal width
            = std::round(std::clamp(space.width, PhoneSpace::narrowest, PhoneSpace::widest));
        addBars(width);
        addChat();
        settleHeight(width, space.height);
        addInputBar();
        return m_layout;
    }

private:
    PlacedText placed(const StyledText &text, qreal space, PhoneInk ink)
    {
        const auto laid = m_texts.laid(text, space);
        return {laid, QRectF(0, 0, laid->naturalWidth, laid->height), ink};
    }

    PlacedText oneLine(const QString &words, const TextFace &face, qreal space, PhoneInk ink)
    {
        return placed({words.simplified(), face, {}, TextLines::One}, space, ink);
    }

    void addBars(qreal width)
    {
        m_layout.frame = {shadowRoom, shadowRoom, width - 2 * shadowRoom, 0};
        m_layout.screen = m_layout.frame.adjusted(bezel, bezel, -bezel, 0);
        const QRectF &screen = m_layout.screen;
        m_layout.statusBar = {screen.left(), screen.top(), screen.width(), statusHeight};

        PlacedText clock = oneLine(m_content.bubble.time, m_metrics.clock, screen.width() / 2,
                                   PhoneInk::BarText);
        clock.rect.moveCenter(m_layout.statusBar.center());
        clock.rect.moveTopLeft({screen.left() + 24, std::round(clock.rect.top()) + 2});
        m_layout.texts.append(clock);
        addHeader();
    }

    void addHeader()
    {
        constexpr qreal avatarSize = 38;
        const QRectF &status = m_layout.statusBar;
        const qreal lines = m_metrics.name.leading + m_metrics.subtitle.leading;
        const qreal height = std::max(56.0, std::ceil(lines) + 2 * barPadding);
        m_layout.header = {status.left(), status.bottom(), status.width(), height};
        const QRectF &header = m_layout.header;
        const qreal middle = header.center().y();

        m_layout.back = {header.left() + 8, std::round(middle) - 12, 24, 24};
        m_layout.avatar = {m_layout.back.right() + 4, std::round(middle - avatarSize / 2),
                           avatarSize, avatarSize};
        const QRectF &avatar = m_layout.avatar;
        PlacedText letters = oneLine(m_content.initials, m_metrics.clock, avatar.width() - 8,
                                     PhoneInk::AvatarText);
        letters.rect.moveCenter(avatar.center());
        m_layout.texts.append(letters);

        const qreal left = avatar.right() + 10;
        const qreal space = header.right() - 14 - left;
        PlacedText name = oneLine(m_content.businessName, m_metrics.name, space, PhoneInk::BarText);
        PlacedText subtitle
            = oneLine(m_content.subtitle, m_metrics.subtitle, space, PhoneInk::BarSecondary);
        const qreal top = std::round(middle - (name.rect.height() + subtitle.rect.height()) / 2);
        name.rect.moveTopLeft({left, top});
        subtitle.rect.moveTopLeft({left, name.rect.bottom()});
        m_layout.texts << name << subtitle;
    }

    void addChat()
    {
        const qreal width = m_layout.screen.width();
        PlacedText date = placed({m_content.date.simplified(), m_metrics.small, {}, TextLines::One},
                                 width - 4 * chatMargin, PhoneInk::ChipText);
        const QSizeF chip(date.rect.width() + 24, date.rect.height() + 8);
        m_layout.dateChip
            = {std::round((width - chip.width()) / 2), 10, chip.width(), chip.height()};
        date.rect.moveTopLeft(m_layout.dateChip.topLeft() + QPointF(12, 4));
        m_layout.date = date;

        m_layout.bubblePosition = {chatMargin + 4, m_layout.dateChip.bottom() + 12};
        m_layout.bubble
            = layoutBubble(m_content.bubble, m_metrics, std::floor(width * bubbleShare), m_texts);
        m_layout.contentHeight = m_layout.bubblePosition.y() + m_layout.bubble.size.height() + 12;
    }

    qreal inputHeight() const { return std::max(60.0, m_metrics.body.leading + 40); }

    void settleHeight(qreal width, std::optional<qreal> height)
    {
        const qreal around = m_layout.header.bottom() + inputHeight() + bezel + shadowRoom;
        const qreal needed = std::max(width * aspect, around + m_layout.contentHeight);
        const qreal least = around + 40; // a slit of the chat stays, whatever the height given
        const qreal total = std::ceil(std::max(least, height.value_or(needed)));
        m_layout.size = {width, total};
        m_layout.frame.setBottom(total - shadowRoom);
        m_layout.screen.setBottom(total - shadowRoom - bezel);
        const QRectF &screen = m_layout.screen;
        m_layout.chat = screen;
        m_layout.chat.setTop(m_layout.header.bottom());
        m_layout.chat.setBottom(screen.bottom() - inputHeight());
        m_layout.inputBar = screen;
        m_layout.inputBar.setTop(m_layout.chat.bottom());
    }

    void addInputBar()
    {
        const QRectF &bar = m_layout.inputBar;
        const qreal size = std::max(40.0, m_metrics.body.leading + 20);
        m_layout.microphone = {bar.right() - 8 - size, bar.top() + 2, size, size};
        m_layout.field
            = {bar.left() + 8, bar.top() + 2, m_layout.microphone.left() - bar.left() - 14, size};
        const QRectF &field = m_layout.field;
        PlacedText words = oneLine(m_content.messageField, m_metrics.body, field.width() - 32,
                                   PhoneInk::Secondary);
        words.rect.moveCenter(field.center());
        words.rect.moveLeft(field.left() + 18);
        m_layout.texts.append(words);
    }

    const PhoneContent &m_content;
    const PhoneMetrics &m_metrics;
    LaidTexts &m_texts;
    PhoneLayout m_layout;
};

bool anyContains(const QList<QRectF> &rects, QPointF point)
{
    return std::ranges::any_of(rects, [point](const QRectF &rect) { return rect.contains(point); });
}

} // namespace

qreal PhoneLayout::longestScroll() const
{
    return std::max(0.0, contentHeight - chat.height());
}

QList<QRectF> PhoneLayout::tappableRects(qsizetype tappable) const
{
    QList<QRectF> rects = bubble.tappables.at(tappable).rects;
    for (QRectF &rect : rects)
        rect.translate(bubblePosition);
    return rects;
}

PhoneLayout layoutPhone(const PhoneContent &content, const PhoneMetrics &metrics,
                        const PhoneSpace &space, LaidTexts &texts)
{
    const PhoneLayout layout = PhoneBuilder(content, metrics, texts).build(space);
    texts.forgetUnused();
    return layout;
}

PhonePlace phonePartAt(const PhoneLayout &layout, qreal scroll, QPointF point)
{
    if (!layout.frame.contains(point))
        return {PhonePart::Outside, {}};
    if (!layout.screen.contains(point))
        return {PhonePart::Frame, {}};
    if (!layout.chat.contains(point))
        return {PhonePart::Bars, {}};
    const QPointF inChat = point - layout.chat.topLeft() + QPointF(0, scroll);
    const QPointF inBubble = inChat - layout.bubblePosition;
    if (!QRectF({}, layout.bubble.size).contains(inBubble))
        return {PhonePart::Wallpaper, {}};
    const QList<Tappable> &tappables = layout.bubble.tappables;
    for (qsizetype i = 0; i < tappables.size(); ++i) {
        if (anyContains(tappables.at(i).rects, inBubble))
            return {PhonePart::Bubble, i};
    }
    return {PhonePart::Bubble, {}};
}

} // namespace bellpush
