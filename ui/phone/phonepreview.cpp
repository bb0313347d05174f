// SPDX-License-Identifier: MIT
#include "ui/phone/phonepreview.h"

#include "app/links/calllink.h"
#include "ui/phone/phonepreviewaccessible.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace bellpush {

namespace {

constexpr qreal usualHeight = 2 * PhoneSpace::usualWidth;
constexpr qreal leastHeight = 300; // bars and a bubble of a few lines

/// A call link calls, on phones; every other link opens its page.
PhoneOpen openedBy(const PhoneTap &tap, PhoneClient client)
{
    const bool isCall = readCallLink(tap.address).has_value();
    if (!isCall)
        return {PhoneOpen::What::Address, tap};
    return {client == PhoneClient::Computer ? PhoneOpen::What::NoCall : PhoneOpen::What::Call, tap};
}

} // namespace

PhonePreview::PhonePreview(QWidget *parent) : QWidget(parent)
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
    if (draft == m_phone.draft())
        return;
    m_phone.setDraft(draft);
    rebuild();
    m_scroll.chat = m_phone.layout().longestScroll(); // a changed message is the newest of the chat
}

void PhonePreview::setSetting(const PhoneSetting &setting)
{
    if (!m_phone.setSetting(setting))
        return;
    m_backdrop.forget();
    rebuild();
}

void PhonePreview::setLook(const PhoneLook &look)
{
    if (look == m_phone.look())
        return;
    m_phone.setLook(look);
    m_backdrop.forget();
    layOut();
}

void PhonePreview::closeOverlay()
{
    open({});
}

void PhonePreview::rebuild()
{
    const QList<BubblePart> before = m_phone.parts();
    if (!m_phone.renew())
        return;
    layOut();
    announce(before);
}

/// A chat that stands at its end stays there, as on a phone; else it stays where it was.
void PhonePreview::layOut()
{
    const bool isAtEnd = m_scroll.chat >= m_phone.layout().longestScroll();
    m_phone.layOut(height() / phoneScale(width(), m_phone.look()));
    const PhoneLayout &layout = m_phone.layout();
    const qreal end = layout.longestScroll();
    m_scroll.chat = isAtEnd ? end : std::min(m_scroll.chat, end);
    m_scroll.overlay = std::min(m_scroll.overlay, layout.overlay ? layout.scrollLength() : 0);
    m_marks.keepWithin(layout.tappables().size());
    update();
}

void PhonePreview::announce(const QList<BubblePart> &before)
{
    if (!QAccessible::isActive())
        return;
    announceChangedParts(*this, before);
}

PhonePlacing PhonePreview::placing() const
{
    return phonePlacing(width(), m_phone.look(), m_phone.layout());
}

QRect PhonePreview::partRect(const BubblePart &part) const
{
    return placing().onWidget(partOnPhone(m_phone.layout(), m_scroll, part));
}

QRect PhonePreview::tappableRect(qsizetype tappable) const
{
    return placing().onWidget(tappableOnPhone(m_phone.layout(), m_scroll, tappable));
}

QRect PhonePreview::visibleChat() const
{
    return placing().onWidget(m_phone.layout().scrollArea());
}

std::optional<qsizetype> PhonePreview::tappableOfButton(qsizetype button) const
{
    const QList<Tappable> &tappables = m_phone.layout().tappables();
    const auto found = std::ranges::find(tappables, std::optional(button), &Tappable::button);
    if (found == tappables.end())
        return std::nullopt;
    return std::distance(tappables.begin(), found);
}

void PhonePreview::tap(qsizetype tappable)
{
    const Tappable tapped = m_phone.layout().tappables().at(tappable);
    switch (tapped.tap.kind) {
    case PhoneTap::Kind::Call:
        open({tapped.isOff ? PhoneOpen::What::NoCall : PhoneOpen::What::Call, {}});
        break;
    case PhoneTap::Kind::OpenLink:
        open(openedBy(tapped.tap, m_phone.setting().client));
        break;
    case PhoneTap::Kind::Dial:
    case PhoneTap::Kind::CopyCode:
        open({PhoneOpen::What::Address, tapped.tap});
        break;
    case PhoneTap::Kind::ShowOptions:
        open({PhoneOpen::What::Options, {}});
        break;
    case PhoneTap::Kind::Unfold:
        unfold();
        break;
    case PhoneTap::Kind::Reply: // goes into the chat at once: nothing to look at
    case PhoneTap::Kind::Close:
        open({});
        break;
    }
    emit this->tapped(tapped.tap);
}

/// What was just asked for stays in sight; the keyboard is on nothing, so that a second press does
/// not tap what came into its place.
void PhonePreview::unfold()
{
    const qreal scroll = m_scroll.chat;
    setFocused(std::nullopt);
    m_phone.unfold();
    rebuild();
    m_scroll.chat = std::min(scroll, m_phone.layout().longestScroll());
}

/// The keyboard goes into what was opened, and back to where it was.
void PhonePreview::open(const PhoneOpen &open)
{
    if (open == m_phone.setting().open)
        return;
    const qreal scroll = m_scroll.chat;
    if (m_phone.setting().open.what == PhoneOpen::What::Nothing)
        m_marks.focusedBefore = m_marks.focused;
    m_phone.setOpen(open);
    m_scroll.overlay = 0;
    setFocused(std::nullopt);
    setHovered(std::nullopt);
    rebuild();
    m_scroll.chat = std::min(scroll, m_phone.layout().longestScroll());
    const qsizetype focus = m_phone.setting().open.what == PhoneOpen::What::Nothing
        ? m_marks.focusedBefore.value_or(0)
        : 0;
    if (m_marks.focusedBefore && focus < m_phone.layout().tappables().size())
        setFocused(focus);
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

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const PhoneLayout &layout = m_phone.layout();
    const PhoneTheme theme = m_phone.theme();
    const auto [scale, position] = placing();
    painter.translate(position);
    painter.drawImage(QPointF(0, 0), m_backdrop.image(layout, theme, scale, devicePixelRatioF()));
    painter.scale(scale, scale);
    const PhoneView view{m_scroll.chat, m_marks.focused, m_marks.hovered, TextDrawing::Native,
                         m_scroll.overlay};
    paintPhoneChat(painter, layout, theme, view);
    paintPhoneOverlay(painter, layout, theme, view);
    const bool isOnNothing = hasFocus() && !m_marks.focused;
    if (isOnNothing) { // nothing to tap: the phone as a whole shows that it is there
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 2));
        const qreal radius = layout.shape.screenRadius();
        painter.drawRoundedRect(layout.screen, radius, radius);
    }
}

} // namespace bellpush
