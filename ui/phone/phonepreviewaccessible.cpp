// SPDX-License-Identifier: MIT
#include "ui/phone/phonepreviewaccessible.h"

#include "ui/phone/phonepreview.h"
#include "ui/widgets/announcement.h"

#include <QAccessibleWidget>
#include <QWindow>

#include <algorithm>
#include <map>

namespace bellpush {

namespace {

using Kind = BubblePart::Kind;

/// Which part of a bubble, whatever it says at the moment; with `link`, the link of that number
/// inside it.
struct PartId {
    Kind kind;
    qsizetype button = 0;
    qsizetype link = -1; ///< -1: the part itself.

    friend auto operator<=>(const PartId &, const PartId &) = default;
};

PartId idOf(const BubblePart &part)
{
    return {part.kind, part.button};
}

bool isButton(Kind kind)
{
    return kind == Kind::Button || kind == Kind::OverlayButton;
}

/// The tappables inside a part that are links, in reading order.
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

class PhonePreviewAccessible;

/// A part of the bubble, or a link in one. It lives as long as the preview, and while the draft
/// lacks the part it is invisible and no child: so a screen reader may hold on to it.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(PhonePreviewAccessible &owner, PartId id) : m_owner(owner), m_id(id) { }

    PartId id() const { return m_id; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    PhonePreview &preview() const;
    const BubblePart *part() const; ///< Null while the draft lacks it.
    QList<qsizetype> links() const { return linksOf(preview(), m_id.kind); }
    std::optional<qsizetype> tappable() const;
    QRect rectInPreview() const;

    PhonePreviewAccessible &m_owner;
    PartId m_id;
};

class PhonePreviewAccessible : public QAccessibleWidget
{
public:
    explicit PhonePreviewAccessible(PhonePreview *preview)
        : QAccessibleWidget(preview, QAccessible::Grouping)
    { }

    ~PhonePreviewAccessible() override
    {
        for (const auto &[id, registered] : m_parts)
            QAccessible::deleteAccessibleInterface(registered);
    }
    Q_DISABLE_COPY_MOVE(PhonePreviewAccessible)

    PhonePreview &preview() const { return *static_cast<PhonePreview *>(widget()); }

    QAccessibleInterface *part(PartId id) const
    {
        const auto found = m_parts.find(id);
        if (found != m_parts.end())
            return QAccessible::accessibleInterface(found->second);
        auto *created = new PartAccessible(const_cast<PhonePreviewAccessible &>(*this), id);
        m_parts.emplace(id, QAccessible::registerAccessibleInterface(created));
        return created;
    }

    int childCount() const override { return static_cast<int>(preview().parts().size()); }

    QAccessibleInterface *child(int index) const override
    {
        const QList<BubblePart> &parts = preview().parts();
        return index >= 0 && index < parts.size() ? part(idOf(parts.at(index))) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *wanted = dynamic_cast<const PartAccessible *>(child);
        const QList<BubblePart> &parts = preview().parts();
        for (qsizetype i = 0; wanted != nullptr && i < parts.size(); ++i) {
            if (idOf(parts.at(i)) == wanted->id())
                return static_cast<int>(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = childCount() - 1; i >= 0; --i) { // the time stands on the last line's end
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    /// The button or link that has the keyboard.
    QAccessibleInterface *focusChild() const override
    {
        const std::optional<qsizetype> focused = preview().focusedTappable();
        if (!focused || !preview().hasFocus())
            return QAccessibleWidget::focusChild();
        const Tappable &tappable = preview().layoutOfPhone().tappables().at(*focused);
        const Kind button = preview().content().overlay ? Kind::OverlayButton : Kind::Button;
        if (tappable.button)
            return part({button, *tappable.button});
        for (const Kind kind : {Kind::Body, Kind::Footer}) {
            const qsizetype link = linksOf(preview(), kind).indexOf(*focused);
            if (link >= 0)
                return part({kind, 0, link});
        }
        return QAccessibleWidget::focusChild();
    }

private:
    mutable std::map<PartId, QAccessible::Id> m_parts;
};

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

QAccessibleInterface *previewAccessible(const QString &, QObject *object)
{
    auto *preview = qobject_cast<PhonePreview *>(object);
    return preview == nullptr ? nullptr : new PhonePreviewAccessible(preview);
}

PhonePreviewAccessible *accessibleOf(PhonePreview &preview)
{
    return dynamic_cast<PhonePreviewAccessible *>(QAccessible::queryAccessibleInterface(&preview));
}

QAccessible::Event eventOf(BubblePartChange::Kind change)
{
    switch (change) {
    case BubblePartChange::Kind::Came:
        return QAccessible::ObjectCreated;
    case BubblePartChange::Kind::Went:
        return QAccessible::ObjectDestroyed;
    case BubblePartChange::Kind::Renamed:
        return QAccessible::NameChanged;
    case BubblePartChange::Kind::Redescribed:
        return QAccessible::DescriptionChanged;
    }
    Q_UNREACHABLE();
}

} // namespace

void installPhonePreviewAccessibility()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(previewAccessible);
        return true;
    }();
}

void announceChangedParts(PhonePreview &preview, const QList<BubblePart> &before)
{
    const PhonePreviewAccessible *accessible = accessibleOf(preview);
    if (accessible == nullptr)
        return;
    for (const BubblePartChange &change : changesBetween(before, preview.parts()))
        announce(accessible->part(idOf(change.part)), eventOf(change.kind));
}

void announceFocusedTappable(PhonePreview &preview)
{
    const PhonePreviewAccessible *accessible
        = QAccessible::isActive() ? accessibleOf(preview) : nullptr;
    if (accessible != nullptr && preview.hasFocus() && accessible->focusChild() != nullptr)
        announce(accessible->focusChild(), QAccessible::Focus);
}

} // namespace bellpush
