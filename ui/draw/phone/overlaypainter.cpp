// SPDX-License-Identifier: MIT
#include "ui/draw/phone/overlaypainter.h"

#include "ui/draw/phone/bubblepainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bellpush {

namespace {

constexpr qreal panelRadius = 18;

struct Corners {
    qreal upper;
    qreal lower;
};

QPainterPath outline(const QRectF &rect, Corners corners)
{
    QPainterPath upper;
    upper.addRoundedRect(rect.adjusted(0, 0, 0, -corners.lower), corners.upper, corners.upper);
    QPainterPath lower;
    lower.addRoundedRect(rect.adjusted(0, corners.upper, 0, 0), corners.lower, corners.lower);
    return upper | lower;
}

Corners cornersOf(OverlayContent::Shape shape, qreal screenRadius)
{
    switch (shape) {
    case OverlayContent::Shape::Screen:
        return {screenRadius, screenRadius};
    case OverlayContent::Shape::Sheet:
        return {panelRadius, screenRadius};
    case OverlayContent::Shape::Dialog:
        return {panelRadius, panelRadius};
    }
    Q_UNREACHABLE();
}

} // namespace

QPainterPath overlayOutline(const OverlayLayout &layout, qreal screenRadius)
{
    return outline(layout.panel, cornersOf(layout.shape, screenRadius));
}

void paintOverlayContent(QPainter &painter, const OverlayLayout &layout, const PhoneTheme &theme,
                         TextDrawing drawing)
{
    if (!layout.avatar.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.avatar);
        painter.drawEllipse(layout.avatar);
    }
    if (!layout.noteBox.isNull())
        drawNote(painter, layout.noteBox, theme);
    for (const PhoneText &text : layout.texts)
        drawPlacedText(painter, text, theme, drawing);
    for (const PlacedButton &button : layout.buttons)
        drawPlacedButton(painter, button, theme, drawing);
}

void drawNote(QPainter &painter, const QRectF &box, const PhoneTheme &theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.note);
    painter.drawRoundedRect(box, 8, 8);
}

} // namespace bellpush
