// SPDX-License-Identifier: MIT
#include "ui/widgets/hintlabel.h"

#include "ui/widgets/appcolors.h"
#include "ui/widgets/smallprint.h"

#include <QApplication>
#include <QEvent>

namespace bellpush {

HintLabel::HintLabel(QWidget *parent) : MeasuredLabel(parent)
{
    setFont(smallPrint(font()));
    showTone();
}

void HintLabel::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    showTone();
}

void HintLabel::changeEvent(QEvent *event)
{
    MeasuredLabel::changeEvent(event);
    // Our own palette keeps what it sets, so the program's is asked.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        showTone();
}

void HintLabel::showTone()
{
    const AppColors &colors = colorsOf(QApplication::palette());
    QColor color = colors.secondaryText;
    if (m_tone != Tone::Quiet)
        color = m_tone == Tone::Error ? colors.error : colors.warning;
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == color)
        return;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace bellpush
