// SPDX-License-Identifier: MIT
#include "ui/draw/phone/phonepainter.h"

#include "ui/draw/phone/bubblepainter.h"
#include "ui/draw/phone/overlaypainter.h"
#include "ui/draw/phone/phonebaricons.h"
#include "ui/draw/phone/phoneicons.h"
#include "ui/draw/phone/wallpaper.h"

#include <QPainter>
#include <QPainterPath>

namespace bellpush {

namespace {

/// A shadow that fades over the room around the frame: thin layers, one in another, because files
/// of shapes have no blur.
void drawFrame(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme)
{
    constexpr int layers = 8;
    const qreal frameRadius = layout.shape.frameRadius;
    const qreal screenRadius = layout.shape.screenRadius();
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
    const qreal screenRadius = layout.shape.screenRadius();
    const qreal size = 2 * screenRadius;
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + screenRadius);
    path.arcTo(QRectF(rect.left(), rect.top(), size, size), 180, -90);
    path.arcTo(QRectF(rect.right() - size, rect.top(), size, size), 90, -90);
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

/// What shows which device it is: its camera, or the window's own buttons.
void drawDevice(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme)
{
    const QRectF &bar = layout.statusBar;
    const QPointF middle = bar.center();
    painter.setPen(Qt::NoPen);
    if (layout.shape.platform == PhonePlatform::Computer) {
        painter.setBrush(theme.barSecondary);
        for (int i = 1; i <= 3; ++i)
            painter.drawEllipse(QPointF(bar.right() - 18 * i, middle.y()), 4, 4);
        return;
    }
    painter.setBrush(theme.frame);
    if (layout.shape.platform == PhonePlatform::Ios)
        painter.drawRoundedRect(QRectF(middle.x() - 48, middle.y() - 12, 96, 26), 13, 13);
    else
        painter.drawEllipse(QPointF(middle.x(), middle.y() + 1), 6, 6);
    drawStatusIcons(painter, bar, theme.barText);
}

void drawBars(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.bar);
    painter.drawPath(barsOutline(layout));
    drawDevice(painter, layout, theme);
    if (layout.shape.platform != PhonePlatform::Computer) {
        drawBackChevron(painter, layout.back, theme.barText);
        drawPhoneIcon(painter, PhoneIcon::Call, layout.call, theme.barText);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.avatar);
    painter.drawEllipse(layout.avatar);
    if (!layout.verified.isNull())
        drawVerified(painter, layout.verified, theme.ticks, theme.bar);
}

/// The bar below the chat, with the screen's lower corners.
QPainterPath lowerBarOutline(const PhoneLayout &layout)
{
    const QRectF &rect = layout.inputBar;
    const qreal size = 2 * layout.shape.screenRadius();
    QPainterPath path;
    path.moveTo(rect.topLeft());
    path.lineTo(rect.topRight());
    path.lineTo(rect.right(), rect.bottom() - size / 2);
    path.arcTo(QRectF(rect.right() - size, rect.bottom() - size, size, size), 0, -90);
    path.arcTo(QRectF(rect.left(), rect.bottom() - size, size, size), 270, -90);
    path.closeSubpath();
    return path;
}

/// The bar at the bottom that the whole app is moved by.
void drawGrip(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme)
{
    constexpr qreal gripWidth = 108;
    const QRectF grip(layout.screen.center().x() - gripWidth / 2, layout.screen.bottom() - 10,
                      gripWidth, 4);
    QColor ink = theme.barText;
    ink.setAlphaF(0.55f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(grip, 2, 2);
}

void drawInputBar(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme)
{
    const bool isApple = layout.shape.platform == PhonePlatform::Ios;
    if (isApple) { // its bar is a surface of its own
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.bar);
        painter.drawPath(lowerBarOutline(layout));
        drawPlus(painter, layout.plus, theme.accent);
    }
    const qreal radius = layout.field.height() / 2;
    painter.setPen(isApple ? QPen(theme.hairline, 1) : QPen(Qt::NoPen));
    painter.setBrush(theme.field);
    painter.drawRoundedRect(layout.field, radius, radius);
    const qreal inset = layout.microphone.width() * 0.24;
    if (!isApple) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.avatar);
        painter.drawEllipse(layout.microphone);
    }
    drawMicrophone(painter, layout.microphone.adjusted(inset, inset, -inset, -inset),
                   isApple ? theme.accent : theme.avatarText);
    if (layout.shape.platform != PhonePlatform::Computer)
        drawGrip(painter, layout, theme);
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

/// Which tappable is under the pointer, and which has the keyboard.
void drawMarks(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
               const PhoneView &view)
{
    if (view.hovered)
        drawHover(painter, layout.tappableRects(*view.hovered), theme);
    if (view.focused)
        drawFocusRing(painter, layout.tappableRects(*view.focused), theme);
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
    if (layout.clock.text)
        drawPlacedText(painter, layout.clock, theme, drawing);
    for (const PhoneText &text : layout.texts)
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
    if (layout.noticeBox.isNull()) {
        painter.translate(layout.bubblePosition);
        paintBubble(painter, layout.bubble, theme, view.drawing);
        painter.translate(-layout.bubblePosition);
    } else {
        drawNote(painter, layout.noticeBox, theme);
        drawPlacedText(painter, layout.notice, theme, view.drawing);
    }
    if (!layout.overlay)
        drawMarks(painter, layout, theme, view);
    painter.restore();
}

void paintPhoneOverlay(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                       const PhoneView &view)
{
    if (!layout.overlay)
        return;
    const OverlayLayout &overlay = *layout.overlay;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.dim);
    const qreal radius = layout.shape.screenRadius();
    painter.drawRoundedRect(layout.screen, radius, radius);
    const QPainterPath panel = overlayOutline(overlay, radius);
    painter.setBrush(theme.sheet);
    painter.drawPath(panel);
    const bool isScreen = overlay.shape == OverlayContent::Shape::Screen;
    if (isScreen) {
        drawDevice(painter, layout, theme);
        if (layout.clock.text)
            drawPlacedText(painter, layout.clock, theme, view.drawing);
    }
    // Rows and their marks are as wide as the panel, also where its corners are round.
    if (overlay.longestScroll() > 0 || view.hovered || view.focused)
        painter.setClipPath(panel, Qt::IntersectClip);
    if (isScreen && overlay.longestScroll() > 0)
        painter.setClipRect(overlay.panel.adjusted(0, layout.statusBar.height(), 0, 0),
                            Qt::IntersectClip);
    painter.translate(overlay.panel.topLeft() - QPointF(0, view.overlayScroll));
    paintOverlayContent(painter, overlay, theme, view.drawing);
    drawMarks(painter, layout, theme, view);
    painter.restore();
}

void paintPhone(QPainter &painter, const PhoneLayout &layout, const PhoneTheme &theme,
                const PhoneView &view)
{
    paintPhoneBackdrop(painter, layout, theme, view.drawing);
    paintPhoneChat(painter, layout, theme, view);
    paintPhoneOverlay(painter, layout, theme, view);
}

} // namespace bellpush
