// SPDX-License-Identifier: MIT
#include "ui/widgets/appstyle.h"

#include "ui/widgets/appcolors.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr qreal fieldRadius = 6;
constexpr int scrollBarExtent = 10;
constexpr int fieldPadding = 6; ///< Beside the text of a field, inside its border.

bool isSet(const QWidget *widget, const char *property)
{
    return widget != nullptr && widget->property(property).toBool();
}

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

/// A chevron in the middle of `rect`, pointing down, or up when `isUp`.
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

/// A line that is filled up to the handle, and the handle on it.
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

} // namespace

AppStyle::AppStyle() : QProxyStyle(u"Fusion"_s) { }

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                             QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // A line edit inside a combo or spin box has no frame of its own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            drawField(painter, option, widget, colorsOf(option->palette).field);
        return;
    case PE_Frame:
        drawField(painter, option, widget, Qt::NoBrush);
        return;
    case PE_PanelButtonCommand:
        drawButton(painter, option, widget);
        return;
    case PE_FrameFocusRect:
        drawFocusRing(painter, option);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, option);
        return;
    case PE_FrameTabWidget:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            colorsOf(option->palette).border);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    if (element == CE_TabBarTabShape) {
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(painter, tab);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button != nullptr && isSet(widget, primaryProperty)
        && button->state & State_Enabled) {
        QStyleOptionButton onAccent = *button;
        onAccent.palette.setColor(QPalette::ButtonText, colorsOf(option->palette).onAccent);
        QProxyStyle::drawControl(element, &onAccent, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    const auto part = [&](SubControl subControl) {
        return proxy()->subControlRect(control, option, subControl, widget);
    };
    const QColor mark = colorsOf(option->palette).secondaryText;

    if (control == CC_ComboBox) {
        drawField(painter, option, widget, colorsOf(option->palette).field);
        drawChevron(painter, part(SC_ComboBoxArrow), mark, false);
        return;
    }
    if (control == CC_SpinBox) {
        drawField(painter, option, widget, colorsOf(option->palette).field);
        drawChevron(painter, part(SC_SpinBoxUp), mark, true);
        drawChevron(painter, part(SC_SpinBoxDown), mark, false);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar != nullptr) {
        drawScrollBar(painter, bar, part(SC_ScrollBarSlider));
        return;
    }
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_Slider && slider != nullptr) {
        drawSlider(painter, slider, part(SC_SliderGroove), part(SC_SliderHandle));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                          const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_SliderThickness:
    case PM_SliderLength:
        return 24; // the handle with the ring around it
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 18;
    case PM_DefaultFrameWidth:
        return 2;
    case PM_ButtonMargin:
        return 16;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ComboBox_Popup: // a list below the field, not a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                 const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    // Everything one types into or presses has one height, so that rows share a baseline.
    const int height = option != nullptr ? option->fontMetrics.height() + 16 : size.height();
    switch (type) {
    case CT_LineEdit:
        size.setHeight(height);
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        size = {size.width() + 2 * fieldPadding, height};
        break;
    case CT_PushButton:
        size = {size.width() + 8, std::max(height, contents.height())};
        break;
    case CT_TabBarTab:
        size += QSize(8, 8);
        break;
    default:
        break;
    }
    return size;
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl subControl, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option,
                               const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

} // namespace bellpush
