// SPDX-License-Identifier: MIT
// What keys and pointer do to a sheet of labels.
#include "ui/pages/sheets/stockview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace bellpush {

void StockView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<int> label = focusedLabel();
    if (!label)
        return QWidget::keyPressEvent(event);
    const int column = *label % m_stock.columns;
    switch (event->key()) {
    case Qt::Key_Left:
        return setFocused(std::max(*label - 1, 0));
    case Qt::Key_Right:
        return setFocused(std::min(*label + 1, count() - 1));
    case Qt::Key_Up:
        return setFocused(std::max(*label - m_stock.columns, column));
    case Qt::Key_Down:
        return setFocused(std::min(*label + m_stock.columns, count() - m_stock.columns + column));
    case Qt::Key_Home:
        return setFocused(0);
    case Qt::Key_End:
        return setFocused(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return pick(*label);
    case Qt::Key_Space:
        return toggleUsed(*label);
    default:
        return QWidget::keyPressEvent(event);
    }
}

void StockView::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void StockView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(labelAt(event->position()));
}

void StockView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = labelAt(event->position());
    if (m_pressed)
        setFocused(*m_pressed);
}

void StockView::mouseReleaseEvent(QMouseEvent *event)
{
    const std::optional<int> pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || labelAt(event->position()) != pressed)
        return;
    const bool isOther
        = event->button() == Qt::RightButton || event->modifiers().testFlag(Qt::ControlModifier);
    if (isOther)
        toggleUsed(*pressed);
    else if (event->button() == Qt::LeftButton)
        pick(*pressed);
}

} // namespace bellpush
