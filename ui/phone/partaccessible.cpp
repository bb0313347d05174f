// SPDX-License-Identifier: MIT
#include "ui/phone/partaccessible.h"

#include "ui/phone/phonepreview.h"
#include "ui/phone/phonepreviewaccessible.h"

#include <QWindow>

#include <algorithm>

namespace bellpush {

namespace {

using Kind = BubblePart::Kind;

bool isButton(Kind kind)
{
    return kind == Kind::Button || kind == Kind::OverlayButton;
}

} // namespace

PartId idOf(const BubblePart &part)
{
    return {part.kind, part.button};
}

QList<qsizetype> linksOf(const PhonePreview &preview, Kind kind)
{
    const BubbleLayout &bubble = preview.layoutOfPhone().bubble;
    const QRectF &room = kind == Kind::Footer ? bubble.footer : bubble.body;
    QList<qsizetype> links;
    if (kind != Kind::Body && kind != Kind::Footer)
        return links;
    for (qsizetype i = 0; i < bubble.tappables.size(); ++i) {
        const Tappable &tappable = bubble.tappables.at(i);
        const bool isInside = !preview.content().overlay && !tappable.button
            && !tappable.rects.isEmpty() && room.contains(tappable.rects.first().center());
        if (isInside)
            links.append(i);
    }
    return links;
}

PhonePreview &PartAccessible::preview() const
{
    return m_owner.preview();
}

const BubblePart *PartAccessible::part() const
{
    const QList<BubblePart> &parts = preview().parts();
    const PartId whole{m_id.kind, m_id.button};
    const auto found = std::ranges::find(parts, whole, idOf);
    return found == parts.end() ? nullptr : &*found;
}

QList<qsizetype> PartAccessible::links() const
{
    return linksOf(preview(), m_id.kind);
}

std::optional<qsizetype> PartAccessible::tappable() const
{
    const bool isOpen = preview().content().overlay.has_value();
    if (m_id.kind == (isOpen ? Kind::OverlayButton : Kind::Button))
        return preview().tappableOfButton(m_id.button);
    const QList<qsizetype> inside = links();
    if (m_id.link >= 0 && m_id.link < inside.size())
        return inside.at(m_id.link);
    return std::nullopt;
}

bool PartAccessible::isValid() const
{
    return m_owner.isValid();
}

QWindow *PartAccessible::window() const
{
    return m_owner.window();
}

QAccessibleInterface *PartAccessible::parent() const
{
    return m_id.link < 0 ? &m_owner : m_owner.part({m_id.kind, m_id.button});
}

int PartAccessible::childCount() const
{
    return m_id.link < 0 ? static_cast<int>(links().size()) : 0;
}

QAccessibleInterface *PartAccessible::child(int index) const
{
    const bool isThere = index >= 0 && index < childCount();
    return isThere ? m_owner.part({m_id.kind, m_id.button, index}) : nullptr;
}

QAccessibleInterface *PartAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

int PartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (this->child(i) == child)
            return i;
    }
    return -1;
}

QString PartAccessible::text(QAccessible::Text kind) const
{
    if (m_id.link >= 0) {
        const auto link = tappable();
        const bool isName = kind == QAccessible::Name && link;
        return isName ? preview().layoutOfPhone().tappables().at(*link).label : QString();
    }
    const BubblePart *shown = part();
    if (shown == nullptr)
        return {};
    if (kind == QAccessible::Name)
        return shown->text;
    return kind == QAccessible::Description ? shown->description : QString();
}

QRect PartAccessible::rectInPreview() const
{
    const BubblePart *shown = part();
    if (shown == nullptr)
        return {};
    const std::optional<qsizetype> link = m_id.link >= 0 ? tappable() : std::nullopt;
    return link ? preview().tappableRect(*link) : preview().partRect(*shown);
}

QRect PartAccessible::rect() const
{
    const QRect inPreview = rectInPreview();
    return {preview().mapToGlobal(inPreview.topLeft()), inPreview.size()};
}

QAccessible::Role PartAccessible::role() const
{
    if (m_id.link >= 0)
        return QAccessible::Link;
    return isButton(m_id.kind) ? QAccessible::Button : QAccessible::StaticText;
}

QAccessible::State PartAccessible::state() const
{
    QAccessible::State state;
    const QAccessible::State around = m_owner.state();
    state.invisible = part() == nullptr || around.invisible;
    state.disabled = around.disabled;
    state.offscreen = !preview().visibleChat().intersects(rectInPreview());
    const std::optional<qsizetype> own = tappable();
    state.focusable = own.has_value();
    state.focused = own && preview().hasFocus() && preview().focusedTappable() == own;
    state.linked = m_id.link >= 0;
    return state;
}

void *PartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    const bool acts = isButton(m_id.kind) || m_id.link >= 0;
    if (type == QAccessible::ActionInterface && acts)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList PartAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void PartAccessible::doAction(const QString &name)
{
    const std::optional<qsizetype> own = tappable();
    if (own && name == pressAction())
        preview().tap(*own);
    else if (own && name == setFocusAction())
        preview().focusTappable(*own);
}

} // namespace bellpush
