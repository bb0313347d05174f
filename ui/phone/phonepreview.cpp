// SPDX-License-Identifier: MIT
#include "ui/phone/phonepreview.h"

#include "app/links/calllink.h"
#include "ui/phone/phonepreviewaccessible.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr qreal usualHeight = 2 * PhoneSpace::usualWidth;
constexpr qreal leastHeight = 330; // bars and a bubble of a few lines

/// A call link calls, on phones; every other link opens its page.
PhoneOpen openedBy(const PhoneTap &tap, PhoneClient client)
{
    const bool isCall = readCallLink(tap.address).has_value();
    if (!isCall)
        return {PhoneOpen::What::Address, tap};
    return {client == PhoneClient::Computer ? PhoneOpen::What::NoCall : PhoneOpen::What::Call, tap};
}

} // namespace

PhonePreview::PhonePreview(QWidget *parent)
    : QWidget(parent),
      m_theme(phoneTheme(m_look.platform, m_look.scheme)),
      m_metrics(phoneMetrics(m_look.platform, m_look.textScale))
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
    if (draft.kind != m_draft.kind) // what was opened belongs to another message
        m_open = {};
    if (draft.kind != m_draft.kind || draft.templateName != m_draft.templateName)
        m_isUnfolded = false;
    m_draft = draft;
    rebuild();
    m_scroll = m_layout.longestScroll(); // a changed message is the newest of the chat
}

void PhonePreview::setSetting(const PhoneSetting &setting)
{
    if (setting == m_setting)
        return;
    m_setting = setting;
    m_backdrop = {};
    rebuild();
}

void PhonePreview::setLook(const PhoneLook &look)
{
    if (look == m_look)
        return;
    m_look = look;
    m_theme = phoneTheme(look.platform, look.scheme);
    m_metrics = phoneMetrics(look.platform, look.textScale);
    m_backdrop = {};
    layOut();
}

PhoneSetting PhonePreview::shownSetting() const
{
    PhoneSetting setting = m_setting;
    setting.open = m_open;
    setting.isUnfolded = m_isUnfolded;
    return setting;
}

void PhonePreview::closeOverlay()
{
    open({});
}

void PhonePreview::rebuild()
{
    PhoneContent content = phoneContent(m_draft, shownSetting());
    if (content == m_content && !m_layout.size.isEmpty())
        return;
    m_content = std::move(content);
    const QList<BubblePart> before = std::exchange(m_parts, phoneParts(m_content));
    layOut();
    announce(before);
}

/// A chat that stands at its end stays there, as on a phone; else it stays where it was.
void PhonePreview::layOut()
{
    const bool isAtEnd = m_scroll >= m_layout.longestScroll();
    m_layout = layoutPhone(m_content, m_metrics, {m_look.width, height() / phoneScale()}, m_texts);
    const qreal end = m_layout.longestScroll();
    m_scroll = isAtEnd ? end : std::min(m_scroll, end);
    m_overlayScroll = std::min(m_overlayScroll, m_layout.overlay ? m_layout.scrollLength() : 0);
    const qsizetype count = m_layout.tappables().size();
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
    const auto inOverlay = [this](const QRectF &rect) {
        const QPointF origin = m_layout.overlay->panel.topLeft() - QPointF(0, m_overlayScroll);
        return onWidget(rect.translated(origin));
    };
    const auto inBubble = [this](const QRectF &rect) {
        return onWidget(rect.translated(chatPosition() + m_layout.bubblePosition));
    };
    const BubbleLayout &bubble = m_layout.bubble;
    switch (part.kind) {
    case BubblePart::Kind::Header:
        return inBubble(bubble.header);
    case BubblePart::Kind::Body:
        return inBubble(bubble.body);
    case BubblePart::Kind::Footer:
        return inBubble(bubble.footer);
    case BubblePart::Kind::Time:
        return inBubble(bubble.time.rect);
    case BubblePart::Kind::Button:
        return inBubble(bubble.buttons.at(part.button).row);
    case BubblePart::Kind::Notice:
        return onWidget(m_layout.noticeBox.translated(chatPosition()));
    case BubblePart::Kind::OverlayTitle:
        return inOverlay(m_layout.overlay->title);
    case BubblePart::Kind::OverlayText:
        return inOverlay(m_layout.overlay->text);
    case BubblePart::Kind::OverlayNote:
        return inOverlay(m_layout.overlay->noteBox);
    case BubblePart::Kind::OverlayButton:
        return inOverlay(m_layout.overlay->buttons.at(part.button).row);
    }
    Q_UNREACHABLE();
}

QRect PhonePreview::tappableRect(qsizetype tappable) const
{
    QRectF all;
    for (const QRectF &rect : m_layout.tappableRects(tappable))
        all |= rect;
    return onWidget(all.translated(m_layout.scrollArea().topLeft() - QPointF(0, scrollNow())));
}

QRect PhonePreview::visibleChat() const
{
    return onWidget(m_layout.scrollArea());
}

/// A rectangle of the phone, as drawn: moved to where the phone stands, and smaller if it is.
QRect PhonePreview::onWidget(const QRectF &onPhone) const
{
    const qreal scale = phoneScale();
    const QRectF scaled(onPhone.topLeft() * scale, onPhone.size() * scale);
    return scaled.translated(phonePosition()).toAlignedRect();
}

std::optional<qsizetype> PhonePreview::tappableOfButton(qsizetype button) const
{
    const QList<Tappable> &tappables = m_layout.tappables();
    const auto found = std::ranges::find(tappables, std::optional(button), &Tappable::button);
    if (found == tappables.end())
        return std::nullopt;
    return std::distance(tappables.begin(), found);
}

void PhonePreview::tap(qsizetype tappable)
{
    const Tappable tapped = m_layout.tappables().at(tappable);
    switch (tapped.tap.kind) {
    case PhoneTap::Kind::Call:
        open({tapped.isOff ? PhoneOpen::What::NoCall : PhoneOpen::What::Call, {}});
        break;
    case PhoneTap::Kind::OpenLink:
        open(openedBy(tapped.tap, m_setting.client));
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
    const qreal scroll = m_scroll;
    setFocused(std::nullopt);
    m_isUnfolded = true;
    rebuild();
    m_scroll = std::min(scroll, m_layout.longestScroll());
}

/// The keyboard goes into what was opened, and back to where it was.
void PhonePreview::open(PhoneOpen open)
{
    if (open == m_open)
        return;
    const qreal scroll = m_scroll;
    if (m_open.what == PhoneOpen::What::Nothing)
        m_focusedBefore = m_focused;
    m_open = std::move(open);
    m_overlayScroll = 0;
    setFocused(std::nullopt);
    setHovered(std::nullopt);
    rebuild();
    m_scroll = std::min(scroll, m_layout.longestScroll());
    const qsizetype focus
        = m_open.what == PhoneOpen::What::Nothing ? m_focusedBefore.value_or(0) : 0;
    if (m_focusedBefore && focus < m_layout.tappables().size())
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

const QImage &PhonePreview::backdrop()
{
    const qreal ratio = devicePixelRatioF();
    const QSize pixels = (m_layout.size * phoneScale() * ratio).toSize();
    if (m_backdrop.size() == pixels)
        return m_backdrop;
    m_backdrop = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_backdrop.setDevicePixelRatio(ratio);
    m_backdrop.fill(Qt::transparent);
    QPainter painter(&m_backdrop);
    painter.scale(phoneScale(), phoneScale());
    paintPhoneBackdrop(painter, m_layout, m_theme, TextDrawing::Native);
    return m_backdrop;
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate(phonePosition());
    painter.drawImage(QPointF(0, 0), backdrop());
    painter.scale(phoneScale(), phoneScale());
    const PhoneView view{m_scroll, m_focused, m_hovered, TextDrawing::Native, m_overlayScroll};
    paintPhoneChat(painter, m_layout, m_theme, view);
    paintPhoneOverlay(painter, m_layout, m_theme, view);
    if (hasFocus() && !m_focused) { // nothing to tap: the phone as a whole shows that it is there
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 2));
        const qreal radius = m_layout.shape.screenRadius();
        painter.drawRoundedRect(m_layout.screen, radius, radius);
    }
}

void PhonePreview::setScroll(qreal scroll)
{
    const qreal bounded = std::clamp(scroll, 0.0, m_layout.scrollLength());
    if (bounded == scrollNow())
        return;
    (m_layout.overlay ? m_overlayScroll : m_scroll) = bounded;
    update();
}

qreal PhonePreview::scrollNow() const
{
    return m_layout.overlay ? m_overlayScroll : m_scroll;
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
    const qsizetype count = m_layout.tappables().size();
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
    const qreal height = m_layout.scrollArea().height();
    if (bottom > scrollNow() + height)
        setScroll(bottom - height);
    if (top < scrollNow())
        setScroll(top);
}

/// A phone as wide as the widget or less is drawn as it is, a wider one smaller.
qreal PhonePreview::phoneScale() const
{
    return std::min(1.0, std::max(width(), 1) / m_look.width);
}

QPointF PhonePreview::phonePosition() const
{
    return {std::max(0.0, std::floor((width() - m_layout.size.width() * phoneScale()) / 2)), 0};
}

/// Of the beginning of the chat, on the phone: above its top once it is scrolled.
QPointF PhonePreview::chatPosition() const
{
    return m_layout.chat.topLeft() - QPointF(0, m_scroll);
}

PhonePlace PhonePreview::placeAt(QPointF point) const
{
    return phonePartAt(m_layout, scrollNow(), (point - phonePosition()) / phoneScale());
}

std::optional<qsizetype> PhonePreview::tappableAt(QPointF point) const
{
    return placeAt(point).tappable;
}

} // namespace bellpush
