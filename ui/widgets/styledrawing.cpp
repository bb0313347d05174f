// SPDX-License-Identifier: MIT
#include "ui/widgets/styledrawing.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/appstyle.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace bellpush {

namespace {

constexpr qreal fieldRadius = 6;

/// Inside `rect` by half the pen, so that the line falls on whole pixels.
QRectF outline(const QRect &rect, qreal penWidth)
{
    const qreal inset = penWidth / 2;
    return QRectF(rect).adjusted(inset, inset, -inset, -inset);
}

void drawRounded(QPainter *painter, const QRect &rect, const QColor &border, qreal penWidth,
                 const QBrush &fill)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(penWidth > 0 ? QPen(border, penWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    painter->drawRoundedRect(outline(rect, penWidth), fieldRadius, fieldRadius);
    painter->restore();
}

} // namespace

bool isSet(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

void drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget,
               const QBrush &fill)
{
    const AppColors &colors = colorsOf(option->palette);
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    QColor border = isSet(widget, wrongProperty) ? colors.error : colors.fieldBorder;
    if (hasFocus && !isSet(widget, wrongProperty))
        border = colors.accent;
    if (!(option->state & QStyle::State_Enabled))
        border = colors.border;
    drawRounded(painter, option->rect, border, hasFocus ? 2 : 1, fill);
}

void drawButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const AppColors &colors = colorsOf(option->palette);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && option->state & QStyle::State_MouseOver;
    if (isSet(widget, primaryProperty) && isEnabled) {
        QColor fill = colors.accent;
        if (isDown || isHovered)
            fill = isDown ? fill.darker(120) : fill.darker(108);
        drawRounded(painter, option->rect, {}, 0, fill);
        return;
    }
    const QColor fill = isDown ? colors.border : isHovered ? colors.hover : colors.surface;
    drawRounded(painter, option->rect, isEnabled ? colors.fieldBorder : colors.border, 1, fill);
}

void drawFocusRing(QPainter *painter, const QStyleOption *option)
{
    drawRounded(painter, option->rect, colorsOf(option->palette).accent, 2, Qt::NoBrush);
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const AppColors &colors = colorsOf(option->palette);
    const bool isOn = option->state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn ? colors.accent : colors.fieldBorder, 1));
    painter->setBrush(isOn ? colors.accent : colors.field);
    const QRectF box = outline(option->rect, 1);
    painter->drawRoundedRect(box, 4, 4);
    if (isOn) {
        const qreal unit = box.width() / 16;
        painter->translate(box.topLeft());
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            QPen(colors.onAccent, 2 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF(
            {{3.5 * unit, 8.5 * unit}, {6.5 * unit, 11.5 * unit}, {12.5 * unit, 5 * unit}}));
    }
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &color, bool isUp)
{
    const QPointF center = QRectF(rect).center();
    const qreal rise = isUp ? -2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(
        {center + QPointF(-4, -rise), center + QPointF(0, rise), center + QPointF(4, -rise)}));
    painter->restore();
}

void drawTab(QPainter *painter, const QStyleOptionTab *tab)
{
    const AppColors &colors = colorsOf(tab->palette);
    const bool isSelected = tab->state & QStyle::State_Selected;
    if (!isSelected && !(tab->state & QStyle::State_MouseOver))
        return;
    const QRect line(tab->rect.left() + 8, tab->rect.bottom() - 2, tab->rect.width() - 16, 3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isSelected ? colors.accent : colors.border);
    painter->drawRoundedRect(line, 1.5, 1.5);
    painter->restore();
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider *bar, QRect handle)
{
    const AppColors &colors = colorsOf(bar->palette);
    if (bar->minimum == bar->maximum)
        return;
    QColor fill = colors.fieldBorder;
    fill.setAlphaF(bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? 0.9F : 0.55F);
    handle.adjust(2, 2, -2, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawRoundedRect(handle, 3, 3);
    painter->restore();
}

void drawSlider(QPainter *painter, const QStyleOptionSlider *slider, const QRect &groove,
                const QRect &handle)
{
    constexpr qreal thickness = 4;
    constexpr qreal handleRadius = 8;
    const AppColors &colors = colorsOf(slider->palette);
    const QPointF middle = QRectF(handle).center();
    const QRectF line(groove.left(), middle.y() - thickness / 2, groove.width(), thickness);
    const bool isMirrored = slider->direction == Qt::RightToLeft;
    QRectF done = line;
    isMirrored ? done.setLeft(middle.x()) : done.setRight(middle.x());
    const bool hasFocus = slider->state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.fieldBorder);
    painter->drawRoundedRect(line, thickness / 2, thickness / 2);
    painter->setBrush(colors.accent);
    painter->drawRoundedRect(done, thickness / 2, thickness / 2);
    painter->drawEllipse(middle, handleRadius, handleRadius);
    if (hasFocus) {
        painter->setPen(QPen(colors.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(middle, handleRadius + 3, handleRadius + 3);
    }
    painter->restore();
}

} // namespace bellpush
