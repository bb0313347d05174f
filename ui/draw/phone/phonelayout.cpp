// SPDX-License-Identifier: MIT
#include "ui/draw/phone/phonelayout.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal shadowRoom = 10; // around the frame
constexpr qreal chatMargin = 10; // left and right of the bubble
constexpr qreal barPadding = 8;
constexpr qreal verifiedSize = 15;
constexpr qreal verifiedGap = 4;
constexpr qreal noticeInset = 12;

/// Lays out the phone around its bubble: see layoutPhone().
class PhoneBuilder
{
public:
    PhoneBuilder(const PhoneContent &content, const PhoneMetrics &metrics, LaidTexts &texts)
        : m_content(content),
          m_metrics(metrics),
          m_shape(metrics.shape),
          m_texts(texts)
    {
        m_layout.shape = metrics.shape;
    }

    PhoneLayout build(const PhoneSpace &space)
    {
        const qreal width
            = std::round(std::clamp(space.width, PhoneSpace::narrowest, PhoneSpace::widest));
        addBars(width);
        addChat();
        settleHeight(width, space.height);
        addInputBar();
        if (m_content.overlay)
            m_layout.overlay = layoutOverlay(*m_content.overlay, m_content.initials, m_metrics,
                                             m_layout.screen, m_texts);
        return m_layout;
    }

private:
    PhoneText placed(const StyledText &text, qreal space, PhoneInk ink)
    {
        return placedText(text, {}, space, ink, m_texts);
    }

    PhoneText oneLine(const QString &words, const TextFace &face, qreal space, PhoneInk ink)
    {
        return placed({words.simplified(), face, {}, TextLines::One}, space, ink);
    }

    void addBars(qreal width)
    {
        m_layout.frame = {shadowRoom, shadowRoom, width - 2 * shadowRoom, 0};
        const qreal bezel = m_shape.bezel;
        m_layout.screen = m_layout.frame.adjusted(bezel, bezel, -bezel, 0);
        const QRectF &screen = m_layout.screen;
        m_layout.statusBar = {screen.left(), screen.top(), screen.width(), m_shape.statusHeight};
        if (m_shape.platform != PhonePlatform::Computer)
            addClock();
        addHeader();
    }

    void addClock()
    {
        const QRectF &bar = m_layout.statusBar;
        PhoneText clock
            = oneLine(m_content.clock, m_metrics.clock, bar.width() / 3 - 24, PhoneInk::BarText);
        clock.rect.moveCenter(bar.center());
        clock.rect.moveTopLeft({bar.left() + 24, std::round(clock.rect.top()) + 2});
        m_layout.clock = clock;
    }

    void addHeader()
    {
        const qreal avatarSize = m_shape.avatarSize;
        const QRectF &status = m_layout.statusBar;
        const qreal lines = m_metrics.name.leading + m_metrics.subtitle.leading;
        const qreal height = std::max(56.0, std::ceil(lines) + 2 * barPadding);
        m_layout.header = {status.left(), status.bottom(), status.width(), height};
        const QRectF &header = m_layout.header;
        const qreal middle = header.center().y();

        const bool hasBack = m_shape.platform != PhonePlatform::Computer;
        if (hasBack)
            m_layout.back = {header.left() + 8, std::round(middle) - 12, 24, 24};
        const qreal avatarLeft = hasBack ? m_layout.back.right() + 4 : header.left() + 14;
        m_layout.avatar = {avatarLeft, std::round(middle - avatarSize / 2), avatarSize, avatarSize};
        if (hasBack)
            m_layout.call = {header.right() - 40, std::round(middle) - 11, 22, 22};
        const QRectF &avatar = m_layout.avatar;
        PhoneText letters = oneLine(m_content.initials, m_metrics.clock, avatar.width() - 8,
                                    PhoneInk::AvatarText);
        letters.rect.moveCenter(avatar.center());
        m_layout.texts.append(letters);

        const qreal left = avatar.right() + 10;
        const qreal space = (hasBack ? m_layout.call.left() : header.right()) - 14 - left;
        const qreal mark = m_content.isVerified ? verifiedSize + verifiedGap : 0;
        PhoneText name
            = oneLine(m_content.businessName, m_metrics.name, space - mark, PhoneInk::BarText);
        PhoneText subtitle
            = oneLine(m_content.subtitle, m_metrics.subtitle, space, PhoneInk::BarSecondary);
        const qreal top = std::round(middle - (name.rect.height() + subtitle.rect.height()) / 2);
        name.rect.moveTopLeft({left, top});
        subtitle.rect.moveTopLeft({left, name.rect.bottom()});
        m_layout.texts << name << subtitle;
        if (m_content.isVerified)
            m_layout.verified = {name.rect.right() + verifiedGap,
                                 std::round(name.rect.center().y() - verifiedSize / 2),
                                 verifiedSize, verifiedSize};
    }

    void addChat()
    {
        const qreal width = m_layout.screen.width();
        PhoneText date = placed({m_content.date.simplified(), m_metrics.small, {}, TextLines::One},
                                width - 4 * chatMargin, PhoneInk::ChipText);
        const QSizeF chip(date.rect.width() + 24, date.rect.height() + 8);
        m_layout.dateChip
            = {std::round((width - chip.width()) / 2), 10, chip.width(), chip.height()};
        date.rect.moveTopLeft(m_layout.dateChip.topLeft() + QPointF(12, 4));
        m_layout.date = date;

        const qreal top = m_layout.dateChip.bottom() + 12;
        if (!m_content.notice.isEmpty())
            addNotice(top, width);
        else
            addBubble(top, width);
    }

    void addBubble(qreal top, qreal width)
    {
        m_layout.bubble = layoutBubble(m_content.bubble, m_metrics,
                                       std::floor(width * m_shape.bubbleShare), m_texts);
        const qreal side = chatMargin + 4;
        const QSizeF &size = m_layout.bubble.size;
        m_layout.bubblePosition
            = {m_layout.bubble.isOutgoing ? width - side - size.width() : side, top};
        m_layout.contentHeight = top + size.height() + 12;
    }

    void addNotice(qreal top, qreal width)
    {
        const qreal space = width - 2 * chatMargin - 2 * noticeInset;
        const QPointF at(chatMargin + noticeInset, top + 10);
        m_layout.notice = placedText({oneParagraph(m_content.notice), m_metrics.footer}, at, space,
                                     PhoneInk::NoteText, m_texts);
        if (m_layout.notice.text->rightToLeft)
            m_layout.notice.rect.moveRight(at.x() + space);
        const qreal height = m_layout.notice.rect.height() + 20;
        m_layout.noticeBox = {chatMargin, top, width - 2 * chatMargin, height};
        m_layout.contentHeight = m_layout.noticeBox.bottom() + 12;
    }

    qreal inputHeight() const { return std::max(60.0, m_metrics.body.leading + 40); }

    void settleHeight(qreal width, std::optional<qreal> height)
    {
        const qreal bezel = m_shape.bezel;
        const qreal around = m_layout.header.bottom() + inputHeight() + bezel + shadowRoom;
        qreal needed = std::max(width * m_shape.aspect, around + m_layout.contentHeight);
        if (m_content.overlay)
            needed = std::max(needed,
                              neededHeight(*m_content.overlay, m_content.initials, m_metrics,
                                           m_layout.screen.width(), m_texts)
                                  + 2 * (bezel + shadowRoom));
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
        qreal left = bar.left() + 8;
        if (m_shape.platform == PhonePlatform::Ios) {
            m_layout.plus = {left + 2, bar.top() + 2 + size / 2 - 12, 24, 24};
            left = m_layout.plus.right() + 8;
        }
        m_layout.field = {left, bar.top() + 2, m_layout.microphone.left() - left - 6, size};
        const QRectF &field = m_layout.field;
        PhoneText words = oneLine(m_content.messageField, m_metrics.body, field.width() - 32,
                                  PhoneInk::Secondary);
        words.rect.moveCenter(field.center());
        words.rect.moveLeft(field.left() + 18);
        m_layout.texts.append(words);
    }

    const PhoneContent &m_content;
    const PhoneMetrics &m_metrics;
    const PhoneShape &m_shape;
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

const QList<Tappable> &PhoneLayout::tappables() const
{
    return overlay ? overlay->tappables : bubble.tappables;
}

QList<QRectF> PhoneLayout::tappableRects(qsizetype tappable) const
{
    QList<QRectF> rects = tappables().at(tappable).rects;
    if (overlay)
        return rects;
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
    const QRectF area = layout.scrollArea();
    if (!area.contains(point))
        return {layout.overlay ? PhonePart::Dimmed : PhonePart::Bars, {}};
    const QPointF inside = point - area.topLeft() + QPointF(0, scroll);
    const QRectF bubble(layout.bubblePosition, layout.bubble.size);
    if (!layout.overlay && !bubble.contains(inside))
        return {PhonePart::Wallpaper, {}};
    const PhonePart part = layout.overlay ? PhonePart::Overlay : PhonePart::Bubble;
    for (qsizetype i = 0; i < layout.tappables().size(); ++i) {
        if (anyContains(layout.tappableRects(i), inside))
            return {part, i};
    }
    return {part, {}};
}

} // namespace bellpush
