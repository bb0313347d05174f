// SPDX-License-Identifier: MIT
#include "ui/widgets/phonepreview.h"

#include "ui/widgets/phonepreviewaccessible.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr qreal usualHeight = 2 * PhoneSpace::usualWidth;
constexpr qreal leastHeight = 420; // bars and a bubble of a few lines
constexpr qreal lineStep = 40;     // of the chat, for one press of an arrow key

} // namespace

PhonePreview::PhonePreview(QWidget *parent) : QWidget(parent), m_metrics(phoneMetrics(1))
{
    installPhonePreviewAccessibility();
    setAccessibleName(tr("Phone preview"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    rebuild();
}

void PhonePreview::setDraft(const MessageDraft &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    rebuild();
}

void PhonePreview::setSetting(const PhoneSetting &setting)
{
    if (setting == m_setting)
        return;
    m_setting = setting;
    m_backdrop = {};
    rebuild();
}

void PhonePreview::setBusinessName(const QString &name)
{
    PhoneSetting setting = m_setting;
    setting.businessName = name;
    setSetting(setting);
}

void PhonePreview::setTheme(const PhoneTheme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    m_backdrop = {};
    update();
}

void PhonePreview::setTextScale(qreal scale)
{
    m_metrics = phoneMetrics(scale);
    m_backdrop = {};
    layOut();
}

void PhonePreview::rebuild()
{
    PhoneContent content = phoneContent(m_draft, m_setting);
    if (content == m_content && !m_layout.size.isEmpty())
        return;
    m_content = std::move(content);
    const QList<BubblePart> before = std::exchange(m_parts, bubbleParts(m_content.bubble));
    layOut();
    announce(before);
}

/// A changed message is the newest of the chat, which therefore stands at its end, as on a phone.
void PhonePreview::layOut()
{
    m_layout = layoutPhone(m_content, m_metrics,
                           {static_cast<qreal>(width()), static_cast<qreal>(height())}, m_texts);
    m_scroll = m_layout.longestScroll();
    const qsizetype count = m_layout.bubble.tappables.size();
    for (std::optional<qsizetype> *place : {&m_focused, &m_hovered, &m_pressed}) {
        if (*place && **place >= count)
            place->reset();
    }
    update();
}

void PhonePreview::announce(const QList<BubblePart> &before)
{
    if (!QAccessible::isActive())
        return;
    announceChangedParts(*this, before);
}

QRect PhonePreview::partRect(const BubblePart &part) const
{
    const BubbleLayout &bubble = m_layout.bubble;
    QRectF rect;
    switch (part.kind) {
    case BubblePart::Kind::Header:
        rect = bubble.header;
        break;
    case BubblePart::Kind::Body:
        rect = bubble.body;
        break;
    case BubblePart::Kind::Footer:
        rect = bubble.footer;
        break;
    case BubblePart::Kind::Time:
        rect = bubble.time.rect;
        break;
    case BubblePart::Kind::Button:
        rect = bubble.buttons.at(part.button).row;
        break;
    }
    return rect.translated(chatPosition() + m_layout.bubblePosition).toAlignedRect();
}

QRect PhonePreview::tappableRect(qsizetype tappable) const
{
    QRectF all;
    for (const QRectF &rect : m_layout.tappableRects(tappable))
        all |= rect;
    return all.translated(chatPosition()).toAlignedRect();
}

QRect PhonePreview::visibleChat() const
{
    return m_layout.chat.translated(phonePosition()).toAlignedRect();
}

std::optional<qsizetype> PhonePreview::tappableOfButton(qsizetype button) const
{
    const QList<Tappable> &tappables = m_layout.bubble.tappables;
    const auto found = std::ranges::find(tappables, std::optional(button), &Tappable::button);
    if (found == tappables.end())
        return std::nullopt;
    return std::distance(tappables.begin(), found);
}

void PhonePreview::tap(qsizetype tappable)
{
    emit tapped(PhoneTap(m_layout.bubble.tappables.at(tappable).tap));
}

void PhonePreview::focusTappable(qsizetype tappable)
{
    setFocus(Qt::OtherFocusReason);
    setFocused(tappable);
}

QSize PhonePreview::sizeHint() const
{
    return QSizeF(PhoneSpace::usualWidth, usualHeight).toSize();
}

QSize PhonePreview::minimumSizeHint() const
{
    return QSizeF(PhoneSpace::narrowest, leastHeight).toSize();
}

void PhonePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Phone preview"));
    QWidget::changeEvent(event);
}

const QImage &PhonePreview::backdrop()
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (m_layout.size * ratio).toSize();
    if (m_backdrop.size() == pixels)
        return m_backdrop;
    m_backdrop = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_backdrop.setDevicePixelRatio(ratio);
    m_backdrop.fill(Qt::transparent);
    QPainter painter(&m_backdrop);
    paintPhoneBackdrop(painter, m_layout, m_theme, TextDrawing::Native);
    return m_backdrop;
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(phonePosition());
    painter.drawImage(QPointF(0, 0), backdrop());
    paintPhoneChat(painter, m_layout, m_theme,
                   {m_scroll, m_focused, m_hovered, TextDrawing::Native});
    if (hasFocus() && !m_focused) { // nothing to tap: the phone as a whole shows that it is there
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(m_layout.screen, 36, 36);
    }
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
}

void PhonePreview::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void PhonePreview::wheelEvent(QWheelEvent *event)
{
    const bool isFine = !event->pixelDelta().isNull();
    const qreal steps = event->angleDelta().y() / 120.0;
    const qreal before = m_scroll;
    setScroll(m_scroll - (isFine ? event->pixelDelta().y() : 2 * lineStep * steps));
    event->setAccepted(m_scroll != before); // at its end, what is around the phone may scroll
}

void PhonePreview::keyPressEvent(QKeyEvent *event)
{
    const qreal page = m_layout.chat.height() - lineStep;
    switch (event->key()) {
    case Qt::Key_Up:
        return setScroll(m_scroll - lineStep);
    case Qt::Key_Down:
        return setScroll(m_scroll + lineStep);
    case Qt::Key_PageUp:
        return setScroll(m_scroll - page);
    case Qt::Key_PageDown:
        return setScroll(m_scroll + page);
    case Qt::Key_Home:
        return setScroll(0);
    case Qt::Key_End:
        return setScroll(m_layout.longestScroll());
    case Qt::Key_Left:
        return moveFocus(-1);
    case Qt::Key_Right:
        return moveFocus(1);
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
    const qsizetype count = m_layout.bubble.tappables.size();
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
    if (hasFocus() && target >= 0 && target < m_layout.bubble.tappables.size()) {
        setFocused(target);
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void PhonePreview::setScroll(qreal scroll)
{
    const qreal bounded = std::clamp(scroll, 0.0, m_layout.longestScroll());
    if (bounded == m_scroll)
        return;
    m_scroll = bounded;
    update();
}

void PhonePreview::setHovered(std::optional<qsizetype> tappable)
{
    if (tappable == m_hovered)
        return;
    m_hovered = tappable;
    setCursor(tappable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void PhonePreview::setFocused(std::optional<qsizetype> tappable)
{
    if (tappable == m_focused)
        return;
    m_focused = tappable;
    if (tappable) {
        bringIntoSight(*tappable);
        announceFocusedTappable(*this);
    }
    update();
}

void PhonePreview::moveFocus(qsizetype step)
{
    const qsizetype count = m_layout.bubble.tappables.size();
    if (count > 0)
        setFocused(std::clamp<qsizetype>(m_focused ? *m_focused + step : 0, 0, count - 1));
}

void PhonePreview::bringIntoSight(qsizetype tappable)
{
    constexpr qreal air = 8;
    const QList<QRectF> rects = m_layout.tappableRects(tappable);
    if (rects.isEmpty())
        return;
    const qreal top = rects.first().top() - air;
    const qreal bottom = rects.last().bottom() + air;
    if (bottom > m_scroll + m_layout.chat.height())
        setScroll(bottom - m_layout.chat.height());
    if (top < m_scroll)
        setScroll(top);
}

QPointF PhonePreview::phonePosition() const
{
    return {std::max(0.0, std::floor((width() - m_layout.size.width()) / 2)), 0};
}

/// Of the beginning of the chat, in the widget's coordinates: above its top once it is scrolled.
QPointF PhonePreview::chatPosition() const
{
    return phonePosition() + m_layout.chat.topLeft() - QPointF(0, m_scroll);
}

std::optional<qsizetype> PhonePreview::tappableAt(QPointF point) const
{
    return phonePartAt(m_layout, m_scroll, point - phonePosition()).tappable;
}

} // namespace bellpush
