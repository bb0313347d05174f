// SPDX-License-Identifier: MIT
#include "ui/widgets/appstyle.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/lineicon.h"
#include "ui/widgets/styledrawing.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr int scrollBarExtent = 10;
constexpr int fieldPadding = 6; ///< Beside the text of a field, inside its border.

} // namespace

AppStyle::AppStyle() : QProxyStyle(u"Fusion"_s) { }

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_wheel.watch(widget);
}

void AppStyle::unpolish(QWidget *widget)
{
    m_wheel.leave(widget);
    QProxyStyle::unpolish(widget);
}

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

/// A menu bar asks at once for what shows that it is too narrow. Qt would read it from three files.
QIcon AppStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                             const QWidget *widget) const
{
    if (icon != SP_ToolBarHorizontalExtensionButton || widget == nullptr)
        return QProxyStyle::standardIcon(icon, option, widget);
    const bool isMirrored = widget->layoutDirection() == Qt::RightToLeft;
    return lineIcon(isMirrored ? "chevron-left"_L1 : "chevron-right"_L1,
                    colorsOf(widget->palette()).secondaryText);
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
