// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QWidget>

/// Finds controls as a screen reader does: by role and name.
namespace bellpush {

/// `root` and all below it, in reading order; what does not show is left out.
inline QList<QAccessibleInterface *> shownItems(QAccessibleInterface *root)
{
    if (root == nullptr || root->state().invisible)
        return {};
    QList<QAccessibleInterface *> items{root};
    for (int i = 0; i < root->childCount(); ++i)
        items += shownItems(root->child(i));
    return items;
}

inline QList<QAccessibleInterface *> shownItems(QWidget &root)
{
    return shownItems(QAccessible::queryAccessibleInterface(&root));
}

/// The one that shows; null when none or several do.
inline QAccessibleInterface *shownItem(QWidget &root, QAccessible::Role role, const QString &name)
{
    QList<QAccessibleInterface *> found;
    for (QAccessibleInterface *item : shownItems(root)) {
        if (item->role() == role && item->text(QAccessible::Name) == name)
            found.append(item);
    }
    return found.size() == 1 ? found.constFirst() : nullptr;
}

/// The widget behind it; the test ends where there is none.
inline QWidget *shownWidget(QWidget &root, QAccessible::Role role, const QString &name)
{
    QAccessibleInterface *item = shownItem(root, role, name);
    auto *widget = item == nullptr ? nullptr : qobject_cast<QWidget *>(item->object());
    if (widget == nullptr)
        qFatal("not shown, or more than once: %s", qPrintable(name));
    return widget;
}

inline QStringList namesOfRole(QWidget &root, QAccessible::Role role)
{
    QStringList names;
    for (QAccessibleInterface *item : shownItems(root)) {
        if (item->role() == role)
            names << item->text(QAccessible::Name);
    }
    return names;
}

} // namespace bellpush
