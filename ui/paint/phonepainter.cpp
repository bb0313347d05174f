// SPDX-License-Identifier: MIT
#include "ui/paint/phonepainter.h"

#include "ui/paint/bubblepainter.h"
#include "ui/paint/phoneicons.h"
#include "ui/paint/wallpaper.h"

#include <QPainter>
#include <QPainterPath>

namespace bellpush {

namespace {

constexpr qreal frameRadius = 42;
constexpr qreal screenRadius = 36;

/// A shadow that fades over the room around the frame: thin layers, one in another, because files
/// of shapes have no blur.
void drawFrame(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme)
{
    constexpr int layers = 8;
    QColor shadow = theme.shadow;
    shadow.setAlphaF(theme.shadow.alphaF() / layers);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shadow);
    for (int layer = layers; layer > 0; --layer) {
        const QRectF rect = layout.frame.adjusted(-layer, 2 - layer, layer, 1 + layer);
        painter.drawRoundedRect(rect, frameRadius + layer, frameRadius + layer);
    }
    painter.setBrush(theme.frameEdge);
    painter.drawRoundedRect(layout.frame, frameRadius, frameRadius);
    painter.setBrush(theme.frame);
    painter.drawRoundedRect(layout.frame.adjusted(1.25, 1.25, -1.25, -1.25), frameRadius - 1.25,
                            frameRadius - 1.25);
    painter.setBrush(theme.wallpaper);
    painter.drawRoundedRect(layout.screen, screenRadius, screenRadius);
}

/// Status bar and chat header in one, with the screen's upper corners.
QPainterPath barsOutline(const PhoneLayout &layout)
{
    const QRectF rect = layout.statusBar | layout.header;
    constexpr qreal size = 2 * screenRadius;
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + screenRadius);
    path.arcTo(QRectF(rect.left(), rect.top(), size, size), 180, -90);
    path.arcTo(QRectF(rect.right() - size, rect.top(), size, size), 90, -90);
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

void drawBars(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.bar);
    painter.drawPath(barsOutline(layout));
    drawStatusIcons(painter, layout.statusBar, theme.barText);
    drawBackChevron(painter, layout.back, theme.barText);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.avatar);
    painter.drawEllipse(layout.avatar);
}

void drawInputBar(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme)
{
    const qreal radius = layout.field.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.field);
    painter.drawRoundedRect(layout.field, radius, radius);
    painter.setBrush(theme.avatar);
    painter.drawEllipse(layout.microphone);
    const qreal inset = layout.microphone.width() * 0.24;
    drawMicrophone(painter, layout.microphone.adjusted(inset, inset, -inset, -inset),
                   theme.avatarText);

    constexpr qreal gripWidth = 108;
    const QRectF grip(layout.screen.center().x() - gripWidth / 2, layout.screen.bottom() - 10,
                      gripWidth, 4);
    QColor ink = theme.barText;
    ink.setAlphaF(0.55f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(grip, 2, 2);
}

void drawDate(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
              TextDrawing drawing)
{
    if (layout.date.text->runs.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.chip);
    painter.drawRoundedRect(layout.dateChip, 8, 8);
    drawPlacedText(painter, layout.date, theme, drawing);
}

void drawHover(QPainter &painter, const QList<QRectF> &rects, const PhoneTheme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    for (const QRectF &rect : rects)
        painter.drawRoundedRect(rect, 4, 4);
}

void drawFocusRing(QPainter &painter, const QList<QRectF> &rects, const PhoneTheme &theme)
{
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    for (const QRectF &rect : rects) {
        const bool isButton = rect.height() > 40;
        const qreal grow = isButton ? -3 : 1;
        painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), 5, 5);
    }
}

} // namespace

void paintPhoneBackdrop(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                        TextDrawing drawing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter, layout, theme);
    drawWallpaper(painter, layout.chat, theme.pattern);
    drawBars(painter, layout, theme);
    drawInputBar(painter, layout, theme);
    for (const PlacedText &text : layout.texts)
        drawPlacedText(painter, text, theme, drawing);
    painter.restore();
}

void paintPhoneChat(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                    const PhoneView &view)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (layout.longestScroll() > 0)
        painter.setClipRect(layout.chat, Qt::IntersectClip);
    painter.translate(layout.chat.topLeft() - QPointF(0, view.scroll));
    drawDate(painter, layout, theme, view.drawing);
    painter.translate(layout.bubblePosition);
    paintBubble(painter, layout.bubble, theme, view.drawing);
    painter.translate(-layout.bubblePosition);
    if (view.hovered)
        drawHover(painter, layout.tappableRects(*view.hovered), theme);
    if (view.focused)
        drawFocusRing(painter, layout.tappableRects(*view.focused), theme);
    painter.restore();
}

void paintPhone(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                const PhoneView &view)
{
    paintPhoneBackdrop(painter, layout, theme, view.drawing);
    paintPhoneChat(painter, layout, theme, view);
}

} // namespace bellpush
