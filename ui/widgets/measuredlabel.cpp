// SPDX-License-Identifier: MIT
#include "ui/widgets/measuredlabel.h"

#include "ui/text/hiddencharacters.h"

#include <QEvent>

namespace bellpush {

void MeasuredLabel::setText(const QString &text)
{
    QLabel::setText(withHiddenShownButIsolates(text));
}

int MeasuredLabel::heightForWidth(int width) const
{
    if (text() != m_measured) {
        m_measured = text();
        m_heights.clear();
    }
    auto height = m_heights.constFind(width);
    if (height == m_heights.constEnd())
        height = m_heights.insert(width, QLabel::heightForWidth(width));
    return *height;
}

void MeasuredLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
}

} // namespace bellpush
