// SPDX-License-Identifier: MIT
#pragma once

#include "ui/phone/partaccessible.h"

#include <QAccessibleWidget>

#include <map>

namespace bellpush {

/// The phone as a panel whose children are the parts of its bubble.
class PhonePreviewAccessible : public QAccessibleWidget
{
public:
    explicit PhonePreviewAccessible(PhonePreview *preview);
    ~PhonePreviewAccessible() override;
    Q_DISABLE_COPY_MOVE(PhonePreviewAccessible)

    PhonePreview &preview() const;
    QAccessibleInterface *part(PartId id) const;

    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    /// The button or link that has the keyboard.
    QAccessibleInterface *focusChild() const override;

private:
    mutable std::map<PartId, QAccessible::Id> m_parts;
};

/// Makes every PhonePreview a panel whose children are the parts of its bubble. Once is enough;
/// more often does no harm.
void installPhonePreviewAccessibility();

/// Tells assistive technology which parts of the bubble came, went or say something else than
/// `before`.
void announceChangedParts(PhonePreview &preview, const QList<BubblePart> &before);

/// Tells it that the keyboard went to another link or button.
void announceFocusedTappable(PhonePreview &preview);

} // namespace bellpush
