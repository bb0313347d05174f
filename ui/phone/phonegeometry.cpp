// SPDX-License-Identifier: MIT
#include "ui/phone/phonegeometry.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

QRect PhonePlacing::onWidget(const QRectF &onPhone) const
{
    const QRectF scaled(onPhone.topLeft() * scale, onPhone.size() * scale);
    return scaled.translated(position).toAlignedRect();
}

qreal phoneScale(int widgetWidth, const PhoneLook &look)
{
    return std::min(1.0, std::max(widgetWidth, 1) / look.width);
}

PhonePlacing phonePlacing(int widgetWidth, const PhoneLook &look, const PhoneLayout &layout)
{
    const qreal scale = phoneScale(widgetWidth, look);
    return {scale, {std::max(0.0, std::floor((widgetWidth - layout.size.width() * scale) / 2)), 0}};
}

QRectF partOnPhone(const PhoneLayout &layout, const PhoneScroll &scroll, const BubblePart &part)
{
    const QPointF chat = layout.chat.topLeft() - QPointF(0, scroll.chat);
    const auto inOverlay = [&layout, &scroll](const QRectF &rect) {
        return rect.translated(layout.overlay->panel.topLeft() - QPointF(0, scroll.overlay));
    };
    const auto inBubble = [&layout, chat](const QRectF &rect) {
        return rect.translated(chat + layout.bubblePosition);
    };
    const BubbleLayout &bubble = layout.bubble;
    switch (part.kind) {
    case BubblePart::Kind::Header:
        return inBubble(bubble.header);
    case BubblePart::Kind::Body:
        return inBubble(bubble.body);
    case BubblePart::Kind::Footer:
        return inBubble(bubble.footer);
    case BubblePart::Kind::Time:
        return inBubble(bubble.time.rect);
    case BubblePart::Kind::Button:
        return inBubble(bubble.buttons.at(part.button).row);
    case BubblePart::Kind::Notice:
        return layout.noticeBox.translated(chat);
    case BubblePart::Kind::OverlayTitle:
        return inOverlay(layout.overlay->title);
    case BubblePart::Kind::OverlayText:
        return inOverlay(layout.overlay->text);
    case BubblePart::Kind::OverlayNote:
        return inOverlay(layout.overlay->noteBox);
    case BubblePart::Kind::OverlayButton:
        return inOverlay(layout.overlay->buttons.at(part.button).row);
    }
    Q_UNREACHABLE();
}

QRectF tappableOnPhone(const PhoneLayout &layout, const PhoneScroll &scroll, qsizetype tappable)
{
    QRectF all;
    for (const QRectF &rect : layout.tappableRects(tappable))
        all |= rect;
    return all.translated(layout.scrollArea().topLeft() - QPointF(0, scroll.now(layout)));
}

} // namespace bellpush
