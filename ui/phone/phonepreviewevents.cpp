// SPDX-License-Identifier: MIT
// Mouse, wheel, keyboard and focus of PhonePreview.
#include "ui/phone/phonepreview.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace bellpush {

namespace {

constexpr qreal lineStep = 40; // of what scrolls, for one press of an arrow key

} // namespace

void PhonePreview::resizeEvent(QResizeEvent *)
{
    layOut();
}

void PhonePreview::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(tappableAt(event->position()));
}

void PhonePreview::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = tappableAt(event->position());
    if (m_pressed)
        setFocused(m_pressed);
}

void PhonePreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<qsizetype> pressed = std::exchange(m_pressed, std::nullopt);
    if (pressed && tappableAt(event->position()) == pressed)
        tap(*pressed);
    else if (!pressed && placeAt(event->position()).part == PhonePart::Dimmed)
        closeOverlay();
}

void PhonePreview::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void PhonePreview::wheelEvent(QWheelEvent *event)
{
    const bool isFine = !event->pixelDelta().isNull();
    const qreal steps = event->angleDelta().y() / 120.0;
    const qreal before = scrollNow();
    setScroll(before - (isFine ? event->pixelDelta().y() : 2 * lineStep * steps));
    event->setAccepted(scrollNow() != before); // at its end, what is around the phone may scroll
}

void PhonePreview::keyPressEvent(QKeyEvent *event)
{
    const qreal page = m_layout.scrollArea().height() - lineStep;
    switch (event->key()) {
    case Qt::Key_Up:
        return setScroll(scrollNow() - lineStep);
    case Qt::Key_Down:
        return setScroll(scrollNow() + lineStep);
    case Qt::Key_PageUp:
        return setScroll(scrollNow() - page);
    case Qt::Key_PageDown:
        return setScroll(scrollNow() + page);
    case Qt::Key_Home:
        return setScroll(0);
    case Qt::Key_End:
        return setScroll(m_layout.scrollLength());
    case Qt::Key_Left:
        return moveFocus(-1);
    case Qt::Key_Right:
        return moveFocus(1);
    case Qt::Key_Escape:
        if (m_open.what != PhoneOpen::What::Nothing)
            return closeOverlay();
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focused)
            return tap(*m_focused);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PhonePreview::focusInEvent(QFocusEvent *event)
{
    const qsizetype count = m_layout.tappables().size();
    if (event->reason() == Qt::TabFocusReason && count > 0)
        setFocused(0);
    else if (event->reason() == Qt::BacktabFocusReason && count > 0)
        setFocused(count - 1);
    QWidget::focusInEvent(event);
}

void PhonePreview::focusOutEvent(QFocusEvent *event)
{
    setFocused(std::nullopt);
    QWidget::focusOutEvent(event);
}

/// Tab goes from one tappable to the next before it leaves the phone.
bool PhonePreview::focusNextPrevChild(bool next)
{
    const qsizetype target = m_focused ? *m_focused + (next ? 1 : -1) : -1;
    if (hasFocus() && target >= 0 && target < m_layout.tappables().size()) {
        setFocused(target);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace bellpush
