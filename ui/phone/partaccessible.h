// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubbleparts.h"

#include <QAccessible>

namespace bellpush {

class PhonePreview;
class PhonePreviewAccessible;

/// Which part of a bubble, whatever it says at the moment; with `link`, the link of that number
/// inside it.
struct PartId {
    BubblePart::Kind kind;
    qsizetype button = 0;
    qsizetype link = -1; ///< -1: the part itself.

    friend auto operator<=>(const PartId &, const PartId &) = default;
};

PartId idOf(const BubblePart &part);

/// The tappables inside a part that are links, in reading order.
QList<qsizetype> linksOf(const PhonePreview &preview, BubblePart::Kind kind);

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
    QList<qsizetype> links() const;
    std::optional<qsizetype> tappable() const;
    QRect rectInPreview() const;

    PhonePreviewAccessible &m_owner;
    PartId m_id;
};

} // namespace bellpush
