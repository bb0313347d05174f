// SPDX-License-Identifier: MIT
#include "ui/draw/phone/overlaylayout.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr qreal padding = 20;
constexpr qreal gap = 8;
constexpr qreal dialogMargin = 24; // of a dialog to the screen's sides
constexpr qreal sheetTop = 56;     // of the chat that stays in sight above a sheet
constexpr qreal avatarSize = 96;

using Shape = OverlayContent::Shape;

/// Stacks the content from the top in a panel of a given width.
class OverlayBuilder
{
public:
    OverlayBuilder(const OverlayContent &content, const PhoneMetrics &metrics, qreal width,
                   LaidTexts &texts)
        : m_content(content),
          m_metrics(metrics),
          m_width(width),
          m_texts(texts)
    {
        m_layout.shape = content.shape;
    }

    OverlayLayout build(const QString &initials)
    {
        m_isCall = m_content.shape == Shape::Screen && !m_content.note.isEmpty();
        m_isCentered = m_content.shape != Shape::Dialog;
        m_y = m_content.shape == Shape::Screen ? m_metrics.shape.statusHeight + padding : padding;
        if (m_isCall)
            addAvatar(initials);
        m_layout.title = addText(m_content.title, m_metrics.title, PhoneInk::Text);
        m_layout.text = addText(m_content.text, m_metrics.body, PhoneInk::Secondary);
        addNote();
        addButtons();
        m_layout.contentHeight = m_y + (m_content.shape == Shape::Dialog ? gap : padding);
        return m_layout;
    }

private:
    void addAvatar(const QString &initials)
    {
        m_y += padding;
        m_layout.avatar = {std::round((m_width - avatarSize) / 2), m_y, avatarSize, avatarSize};
        PhoneText letters = placedText({initials, m_metrics.title, {}, TextLines::One}, {},
                                       avatarSize - 16, PhoneInk::AvatarText, m_texts);
        letters.rect.moveCenter(m_layout.avatar.center());
        m_layout.texts.append(letters);
        m_y = m_layout.avatar.bottom() + padding;
    }

    QRectF addText(const QString &words, const TextFace &face, PhoneInk ink)
    {
        if (words.isEmpty())
            return {};
        const StyledText text{oneParagraph(words), face};
        PhoneText placed = placedText(text, {padding, m_y}, m_width - 2 * padding, ink, m_texts);
        if (m_isCentered)
            placed.rect.moveLeft(std::round((m_width - placed.rect.width()) / 2));
        else if (placed.text->rightToLeft)
            placed.rect.moveRight(m_width - padding);
        m_layout.texts.append(placed);
        m_y = placed.rect.bottom() + gap;
        return placed.rect;
    }

    void addNote()
    {
        if (m_content.note.isEmpty())
            return;
        m_y += padding;
        const StyledText text{oneParagraph(m_content.note), m_metrics.footer};
        PhoneText placed = placedText(text, {padding + 12, m_y + 10}, m_width - 2 * padding - 24,
                                      PhoneInk::NoteText, m_texts);
        m_layout.noteBox = {padding, m_y, m_width - 2 * padding, placed.rect.height() + 20};
        if (placed.text->rightToLeft)
            placed.rect.moveRight(m_layout.noteBox.right() - 12);
        m_layout.texts.append(placed);
        m_y = m_layout.noteBox.bottom() + gap;
    }

    void addButtons()
    {
        m_y += gap;
        for (qsizetype i = 0; i < m_content.buttons.size(); ++i) {
            const BubbleButton &button = m_content.buttons.at(i);
            m_layout.buttons.append(placedButton(button, m_metrics, m_y, m_width, m_texts));
            if (m_content.shape == Shape::Screen)
                makeWayBack(m_layout.buttons.last());
            const QRectF &row = m_layout.buttons.last().row;
            m_y = row.bottom();
            if (!button.label.isEmpty())
                m_layout.tappables.append(
                    {button.tap, {row}, i, button.label, !button.state.isEmpty()});
        }
    }

    /// A call is ended; from a page one goes back.
    void makeWayBack(PlacedButton &button) const
    {
        button.icon.icon = m_isCall ? PhoneIcon::HangUp : PhoneIcon::Back;
        if (m_isCall)
            button.icon.ink = button.label.ink = PhoneInk::Warning;
    }

    const OverlayContent &m_content;
    const PhoneMetrics &m_metrics;
    const qreal m_width;
    LaidTexts &m_texts;
    bool m_isCall = false;
    bool m_isCentered = false;
    qreal m_y = 0;
    OverlayLayout m_layout;
};

qreal panelWidth(Shape shape, qreal screenWidth)
{
    return shape == Shape::Dialog ? screenWidth - 2 * dialogMargin : screenWidth;
}

QRectF panelOf(const OverlayLayout &layout, const QRectF &screen)
{
    QRectF panel(screen.topLeft(),
                 QSizeF(panelWidth(layout.shape, screen.width()), layout.contentHeight));
    switch (layout.shape) {
    case Shape::Screen:
        return screen;
    case Shape::Sheet:
        panel.setHeight(std::min(panel.height(), screen.height() - sheetTop));
        panel.moveBottom(screen.bottom());
        return panel;
    case Shape::Dialog:
        panel.setHeight(std::min(panel.height(), screen.height() - 2 * dialogMargin));
        panel.moveCenter(screen.center());
        panel.moveTopLeft({std::round(panel.left()), std::round(panel.top())});
        return panel;
    }
    Q_UNREACHABLE();
}

/// The buttons of a screen stand at its lower end, as far as there is room.
void sinkButtons(OverlayLayout &layout)
{
    const qreal room = std::floor(layout.panel.height() - layout.contentHeight);
    if (layout.shape != Shape::Screen || room <= 0)
        return;
    for (PlacedButton &button : layout.buttons) {
        for (QRectF *rect :
             {&button.row, &button.icon.rect, &button.label.rect, &button.state.rect})
            rect->translate(0, room);
    }
    for (Tappable &tappable : layout.tappables) {
        for (QRectF &rect : tappable.rects)
            rect.translate(0, room);
    }
    layout.contentHeight += room;
}

} // namespace

OverlayLayout layoutOverlay(const OverlayContent &content, const QString &initials,
                            const PhoneMetrics &metrics, const QRectF &screen, LaidTexts &texts)
{
    const qreal width = panelWidth(content.shape, screen.width());
    OverlayLayout layout = OverlayBuilder(content, metrics, width, texts).build(initials);
    layout.panel = panelOf(layout, screen);
    sinkButtons(layout);
    return layout;
}

qreal neededHeight(const OverlayContent &content, const QString &initials,
                   const PhoneMetrics &metrics, qreal screenWidth, LaidTexts &texts)
{
    const qreal width = panelWidth(content.shape, screenWidth);
    const qreal height
        = OverlayBuilder(content, metrics, width, texts).build(initials).contentHeight;
    switch (content.shape) {
    case Shape::Screen:
        return height;
    case Shape::Sheet:
        return height + sheetTop;
    case Shape::Dialog:
        return height + 2 * dialogMargin;
    }
    Q_UNREACHABLE();
}

} // namespace bellpush
