// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/wheelguard.h"

#include <QProxyStyle>

namespace bellpush {

/// A push button with this property, set to true, is the one its page is about.
inline constexpr const char *primaryProperty = "bellpushPrimary";

/// An editor with this property, set to true, holds something wrong.
inline constexpr const char *wrongProperty = "bellpushWrong";

/// Qt's Fusion with our shapes: rounded fields and buttons on an 8-pixel grid, underlined tabs,
/// slim scroll bars, one focus ring. Takes its colours from the palette of what it draws, and
/// leaves the wheel to the form.
class AppStyle : public QProxyStyle
{
    Q_OBJECT

public:
    AppStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                       const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;

private:
    WheelGuard m_wheel;
};

} // namespace bellpush
