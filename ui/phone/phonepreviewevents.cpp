// SPDX-License-Identifier: MIT
// Scrolling, mouse, wheel, keyboard and focus of PhonePreview.
#include "ui/phone/phonepreview.h"

#include "ui/phone/phonepreviewaccessible.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace bellpush {

namespace {

constexpr qreal lineStep = 40; // of what scrolls, for one press of an arrow key

} // namespace

void PhonePreview::setScroll(qreal scroll)
{
    const qreal bounded = std::clamp(scroll, 0.0, m_phone.layout().scrollLength());
    if (bounded == scrollNow())
        return;
    (m_phone.layout().overlay ? m_scroll.overlay : m_scroll.chat) = bounded;
    update();
}

void PhonePreview::setHovered(std::optional<qsizetype> tappable)
{
    if (tappable == m_marks.hovered)
        return;
    m_marks.hovered = tappable;
    setCursor(tappable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void PhonePreview::setFocused(std::optional<qsizetype> tappable)
{
    if (tappable == m_marks.focused)
        return;
    m_marks.focused = tappable;
    if (tappable) {
        bringIntoSight(*tappable);
        announceFocusedTappable(*this);
    }
    update();
}

void PhonePreview::moveFocus(qsizetype step)
{
    const qsizetype count = m_phone.layout().tappables().size();
    if (count > 0)
        setFocused(
            std::clamp<qsizetype>(m_marks.focused ? *m_marks.focused + step : 0, 0, count - 1));
}

void PhonePreview::bringIntoSight(qsizetype tappable)
{
    constexpr qreal air = 8;
    const QList<QRectF> rects = m_phone.layout().tappableRects(tappable);
    if (rects.isEmpty())
        return;
    const qreal top = rects.first().top() - air;
    const qreal bottom = rects.last().bottom() + air;
    const qreal height = m_phone.layout().scrollArea().height();
    if (bottom > scrollNow() + height)
        setScroll(bottom - height);
    if (top < scrollNow())
        setScroll(top);
}

PhonePlace PhonePreview::placeAt(QPointF point) const
{
    return phonePartAt(m_phone.layout(), scrollNow(), placing().onPhone(point));
}

std::optional<qsizetype> PhonePreview::tappableAt(QPointF point) const
{
    return placeAt(point).tappable;
}

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
    m_marks.pressed = tappableAt(event->position());
    if (m_marks.pressed)
        setFocused(m_marks.pressed);
}

void PhonePreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<qsizetype> pressed = std::exchange(m_marks.pressed, std::nullopt);
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
    const qreal page = m_phone.layout().scrollArea().height() - lineStep;
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
        return setScroll(m_phone.layout().scrollLength());
    case Qt::Key_Left:
        return moveFocus(-1);
    case Qt::Key_Right:
        return moveFocus(1);
    case Qt::Key_Escape:
        if (m_phone.setting().open.what != PhoneOpen::What::Nothing)
            return closeOverlay();
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.focused)
            return tap(*m_marks.focused);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PhonePreview::focusInEvent(QFocusEvent *event)
{
    const qsizetype count = m_phone.layout().tappables().size();
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
    const qsizetype target = m_marks.focused ? *m_marks.focused + (next ? 1 : -1) : -1;
    if (hasFocus() && target >= 0 && target < m_phone.layout().tappables().size()) {
        setFocused(target);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace bellpush
