// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bubblelayout.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr qreal padding = 10; // left and right of icon and label
constexpr qreal iconGap = 8;

PhoneIcon iconOf(PhoneTap::Kind tap)
{
    switch (tap) {
    case PhoneTap::Kind::Call:
    case PhoneTap::Kind::Dial:
        return PhoneIcon::Call;
    case PhoneTap::Kind::OpenLink:
        return PhoneIcon::OpenLink;
    case PhoneTap::Kind::Reply:
        return PhoneIcon::Reply;
    case PhoneTap::Kind::CopyCode:
        return PhoneIcon::Copy;
    case PhoneTap::Kind::ShowOptions:
    case PhoneTap::Kind::Unfold:
        return PhoneIcon::Options;
    case PhoneTap::Kind::Close:
        return PhoneIcon::Close;
    }
    Q_UNREACHABLE();
}

StyledText labelOf(const BubbleButton &button, const PhoneMetrics &metrics)
{
    const QString &words = button.label.isEmpty() ? button.hint : button.label;
    return {oneParagraph(words).simplified(), metrics.label, {}, TextLines::One};
}

StyledText stateOf(const BubbleButton &button, const PhoneMetrics &metrics)
{
    return {button.state.simplified(), metrics.footer, {}, TextLines::One};
}

qreal iconSize(const PhoneMetrics &metrics)
{
    return std::round(1.2 * metrics.label.font.pixelSize());
}

PhoneInk inkOf(const BubbleButton &button)
{
    const bool isReady = !button.label.isEmpty() && button.state.isEmpty();
    return isReady ? PhoneInk::Accent : PhoneInk::Secondary;
}

} // namespace

/// The state stands in a line of its own below the label, so that both are read whole.
PlacedButton placedButton(const BubbleButton &button, const PhoneMetrics &metrics, qreal top,
                          qreal width, LaidTexts &texts)
{
    const qreal size = iconSize(metrics);
    const qreal space = width - 2 * padding - size - iconGap;
    PlacedButton placed;
    placed.label = placedText(labelOf(button, metrics), {}, space, inkOf(button), texts);
    qreal textHeight = placed.label.rect.height();
    if (!button.state.isEmpty()) {
        placed.state
            = placedText(stateOf(button, metrics), {}, width - 2 * padding, PhoneInk::Text, texts);
        textHeight += placed.state.rect.height();
    }
    const qreal height = std::max(metrics.shape.buttonHeight, textHeight + 20);
    placed.row = {0, top, width, height};

    const qreal content = size + iconGap + placed.label.rect.width();
    const qreal left = std::round((width - content) / 2);
    const qreal y = std::round(placed.row.center().y() - textHeight / 2);
    placed.label.rect.moveTopLeft({left + size + iconGap, y});
    const qreal iconTop = std::round(placed.label.rect.center().y() - size / 2);
    placed.icon = {iconOf(button.tap.kind), {left, iconTop, size, size}, inkOf(button)};
    if (placed.state.text) {
        const qreal middle = (width - placed.state.rect.width()) / 2;
        placed.state.rect.moveTopLeft({std::round(middle), placed.label.rect.bottom()});
    }
    return placed;
}

qreal neededWidth(const BubbleButton &button, const PhoneMetrics &metrics, LaidTexts &texts)
{
    constexpr qreal roomy = 10000;
    const auto width = [&texts](const StyledText &text) {
        return placedText(text, {}, roomy, PhoneInk::Text, texts).rect.width();
    };
    const qreal label = width(labelOf(button, metrics));
    const qreal state = button.state.isEmpty() ? 0 : width(stateOf(button, metrics));
    return std::ceil(std::max(label + iconSize(metrics) + iconGap, state) + 2 * padding + 1);
}

} // namespace bellpush
