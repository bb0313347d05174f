// SPDX-License-Identifier: MIT
#include "ui/phone/phonepreviewaccessible.h"

#include "ui/phone/phonepreview.h"
#include "ui/widgets/announcement.h"

namespace bellpush {

namespace {

using Kind = BubblePart::Kind;

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

PhonePreviewAccessible::PhonePreviewAccessible(PhonePreview *preview)
    : QAccessibleWidget(preview, QAccessible::Grouping)
{ }

PhonePreviewAccessible::~PhonePreviewAccessible()
{
    for (const auto &[id, registered] : m_parts)
        QAccessible::deleteAccessibleInterface(registered);
}

PhonePreview &PhonePreviewAccessible::preview() const
{
    return *static_cast<PhonePreview *>(widget());
}

QAccessibleInterface *PhonePreviewAccessible::part(PartId id) const
{
    const auto found = m_parts.find(id);
    if (found != m_parts.end())
        return QAccessible::accessibleInterface(found->second);
    auto *created = new PartAccessible(const_cast<PhonePreviewAccessible &>(*this), id);
    m_parts.emplace(id, QAccessible::registerAccessibleInterface(created));
    return created;
}

int PhonePreviewAccessible::childCount() const
{
    return static_cast<int>(preview().parts().size());
}

QAccessibleInterface *PhonePreviewAccessible::child(int index) const
{
    const QList<BubblePart> &parts = preview().parts();
    return index >= 0 && index < parts.size() ? part(idOf(parts.at(index))) : nullptr;
}

int PhonePreviewAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *wanted = dynamic_cast<const PartAccessible *>(child);
    const QList<BubblePart> &parts = preview().parts();
    for (qsizetype i = 0; wanted != nullptr && i < parts.size(); ++i) {
        if (idOf(parts.at(i)) == wanted->id())
            return static_cast<int>(i);
    }
    return -1;
}

QAccessibleInterface *PhonePreviewAccessible::childAt(int x, int y) const
{
    for (int i = childCount() - 1; i >= 0; --i) { // the time stands on the last line's end
        if (child(i)->rect().contains(x, y))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *PhonePreviewAccessible::focusChild() const
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
