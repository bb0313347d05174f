// SPDX-License-Identifier: MIT
#include "ui/draw/phone/bubblepainter.h"

#include "ui/draw/phone/phoneicons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr qreal boxRadius = 7;

/// The rounded rectangle whose top left corner runs out into the tail.
QPainterPath leftOutline(const QSizeF &size, qreal radius)
{
    const qreal right = size.width();
    const qreal bottom = size.height();
    QPainterPath path;
    path.moveTo(-5.2, 0);
    path.lineTo(right - radius, 0);
    path.arcTo(QRectF(right - 2 * radius, 0, 2 * radius, 2 * radius), 90, -90);
    path.lineTo(right, bottom - radius);
    path.arcTo(QRectF(right - 2 * radius, bottom - 2 * radius, 2 * radius, 2 * radius), 0, -90);
    path.lineTo(radius, bottom);
    path.arcTo(QRectF(0, bottom - 2 * radius, 2 * radius, 2 * radius), 270, -90);
    path.lineTo(0, 9);
    path.lineTo(-6.4, 2.4);
    path.quadTo(-7.6, 0, -5.2, 0);
    path.closeSubpath();
    return path;
}

/// The rounded rectangle with a tail that curls out of its bottom left corner.
QPainterPath curledOutline(const QSizeF &size, qreal radius)
{
    const qreal bottom = size.height();
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(QRectF({}, size), radius, radius);
    path.moveTo(0, bottom - radius);
    path.lineTo(radius, bottom);
    path.cubicTo(7, bottom - 0.5, 4.5, bottom - 2, 3.2, bottom - 3.2);
    path.cubicTo(0.5, bottom - 0.8, -3.5, bottom - 0.2, -6.4, bottom - 0.6);
    path.cubicTo(-1.5, bottom - 3, 0, bottom - 7, 0, bottom - radius);
    path.closeSubpath();
    return path;
}

/// The outline with its tail where the platform and the side put it.
QPainterPath outline(const BubbleLayout &layout)
{
    const qreal radius = layout.shape.bubbleRadius;
    const QPainterPath path = layout.shape.hasTailAtBottom ? curledOutline(layout.size, radius)
                                                           : leftOutline(layout.size, radius);
    const QTransform mirror(-1, 0, 0, 1, layout.size.width(), 0);
    return layout.isOutgoing ? mirror.map(path) : path;
}

void drawBackground(QPainter &painter, const BubbleLayout &layout, const PhoneTheme &theme)
{
    const QPainterPath path = outline(layout);
    QColor shadow = theme.shadow;
    painter.setPen(Qt::NoPen);
    for (const qreal drop : {2.0, 1.0}) { // two thin layers make an edge that is soft at any scale
        shadow.setAlphaF(theme.shadow.alphaF() * 0.3f);
        painter.setBrush(shadow);
        painter.drawPath(path.translated(0, drop));
    }
    painter.setBrush(layout.isOutgoing ? theme.outgoing : theme.bubble);
    painter.drawPath(path);
}

/// The picture over the whole box, cut at its rounded corners.
void drawPicture(QPainter &painter, const QRectF &box, const QImage &picture)
{
    const qreal scale = std::max(box.width() / picture.width(), box.height() / picture.height());
    const QSizeF shown = box.size() / scale;
    const QRectF source(
        QPointF((picture.width() - shown.width()) / 2, (picture.height() - shown.height()) / 2),
        shown);
    QPainterPath corners;
    corners.addRoundedRect(box, boxRadius, boxRadius);
    painter.save();
    painter.setClipPath(corners, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(box, picture, source);
    painter.restore();
}

/// A line as thick as one logical pixel, on whole pixels of the device so that it stays sharp.
void drawHairline(QPainter &painter, const QLineF &line, const QColor &color)
{
    const QTransform toDevice = painter.deviceTransform();
    const QPointF from = toDevice.map(line.p1());
    const QPointF to = toDevice.map(line.p2());
    const qreal thickness = std::max(1.0, std::floor(toDevice.m22()));
    const QRectF device(from.x(), std::round(from.y()), to.x() - from.x(), thickness);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(toDevice.inverted().mapRect(device));
}

void drawBox(QPainter &painter, const PlacedBox &box, const PhoneTheme &theme, TextDrawing drawing)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.placeholder);
    painter.drawRoundedRect(box.box, boxRadius, boxRadius);
    if (!box.picture.isNull())
        return drawPicture(painter, box.box, box.picture);
    drawPhoneIcon(painter, box.icon.icon, box.icon.rect, inkColor(theme, box.icon.ink));
    for (const PhoneText &text : box.texts)
        drawPlacedText(painter, text, theme, drawing);
}

/// The line between buttons on a coloured bubble, where the usual one would not show.
QColor outgoingHairline(const PhoneTheme &theme)
{
    QColor line = theme.text;
    line.setAlphaF(0.18F);
    return line;
}

/// Whether any of `rect` can be seen: a body of ten thousand lines is mostly out of sight.
bool isInSight(const QPainter &painter, const QRectF &rect)
{
    return !painter.hasClipping() || painter.clipBoundingRect().intersects(rect);
}

} // namespace

void drawPlacedButton(QPainter &painter, const PlacedButton &button, const PhoneTheme &theme,
                      TextDrawing drawing)
{
    drawHairline(painter, {button.row.topLeft(), button.row.topRight()}, theme.hairline);
    drawPhoneIcon(painter, button.icon.icon, button.icon.rect, inkColor(theme, button.icon.ink));
    drawPlacedText(painter, button.label, theme, drawing);
    if (button.state.text)
        drawPlacedText(painter, button.state, theme, drawing);
}

void drawPlacedText(QPainter &painter, const PhoneText &text, const PhoneTheme &theme,
                    TextDrawing drawing)
{
    const TextColors colors{inkColor(theme, text.ink), theme.accent, theme.codeBox, theme.sample,
                            theme.gap};
    if (text.scale == 1)
        return drawLaidText(painter, *text.text, text.origin(), colors, drawing);
    painter.save();
    painter.translate(text.origin());
    painter.scale(text.scale, text.scale);
    drawLaidText(painter, *text.text, {}, colors, drawing);
    painter.restore();
}

void paintBubble(QPainter &painter, const BubbleLayout &layout, const PhoneTheme &theme,
                 TextDrawing drawing)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawBackground(painter, layout, theme);
    for (const std::optional<PlacedBox> *box : {&layout.media, &layout.card}) {
        if (*box)
            drawBox(painter, **box, theme, drawing);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.quoteBar);
    for (const QRectF &bar : layout.quoteBars)
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
    for (const PhoneText &text : layout.texts) {
        if (isInSight(painter, text.rect))
            drawPlacedText(painter, text, theme, drawing);
    }
    drawPlacedText(painter, layout.time, theme, drawing);
    PhoneTheme onBubble = theme;
    if (layout.isOutgoing)
        onBubble.hairline = outgoingHairline(theme);
    for (const PlacedButton &button : layout.buttons)
        drawPlacedButton(painter, button, onBubble, drawing);
    if (layout.isOutgoing)
        drawTicks(painter, layout.ticks, theme);
    painter.restore();
}

} // namespace bellpush
