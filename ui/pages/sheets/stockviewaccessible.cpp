// SPDX-License-Identifier: MIT
#include "ui/pages/sheets/stockviewaccessible.h"

#include "ui/pages/sheets/stockview.h"
#include "ui/widgets/announcement.h"

#include <QAccessibleWidget>
#include <QWindow>

#include <map>

namespace bellpush {

namespace {

QString usedAction()
{
    return QAccessibleActionInterface::toggleAction();
}

class StockViewAccessible;

/// A label of the sheet. It lives as long as the view, so that a screen reader may hold on to it;
/// while the stock has no such label it is invisible and no child.
class LabelAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    LabelAccessible(StockViewAccessible &owner, int label) : m_owner(owner), m_label(label) { }

    int label() const { return m_label; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    StockView &view() const;
    bool isThere() const { return m_label < view().count(); }

    StockViewAccessible &m_owner;
    int m_label;
};

class StockViewAccessible : public QAccessibleWidget
{
public:
    explicit StockViewAccessible(StockView *view) : QAccessibleWidget(view, QAccessible::List) { }

    ~StockViewAccessible() override
    {
        for (const auto &[label, registered] : m_labels)
            QAccessible::deleteAccessibleInterface(registered);
    }
    Q_DISABLE_COPY_MOVE(StockViewAccessible)

    StockView &view() const { return *static_cast<StockView *>(widget()); }

    int childCount() const override { return view().count(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto found = m_labels.find(index);
        if (found != m_labels.end())
            return QAccessible::accessibleInterface(found->second);
        auto *created = new LabelAccessible(const_cast<StockViewAccessible &>(*this), index);
        m_labels.emplace(index, QAccessible::registerAccessibleInterface(created));
        return created;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *label = dynamic_cast<const LabelAccessible *>(child);
        const bool isOurs = label != nullptr && label->parent() == this;
        return isOurs && label->label() < childCount() ? label->label() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const auto label = view().labelAt(view().mapFromGlobal(QPoint(x, y)));
        return label ? child(*label) : nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        const auto focused = view().focusedLabel();
        return focused ? child(*focused) : QAccessibleWidget::focusChild();
    }

private:
    mutable std::map<int, QAccessible::Id> m_labels;
};

StockView &LabelAccessible::view() const
{
    return m_owner.view();
}

bool LabelAccessible::isValid() const
{
    return m_owner.isValid();
}

QWindow *LabelAccessible::window() const
{
    return m_owner.window();
}

QAccessibleInterface *LabelAccessible::parent() const
{
    return &m_owner;
}

QString LabelAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isThere() ? view().labelName(m_label) : QString();
}

QRect LabelAccessible::rect() const
{
    if (!isThere())
        return {};
    const QRect inView = view().labelRect(m_label);
    return {view().mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State LabelAccessible::state() const
{
    QAccessible::State state;
    const QAccessible::State around = m_owner.state();
    state.invisible = !isThere() || around.invisible;
    state.disabled = around.disabled;
    state.focusable = isThere();
    state.focused = isThere() && view().focusedLabel() == m_label;
    state.selectable = isThere();
    state.selected = isThere() && view().first() == m_label;
    state.checkable = isThere();
    state.checked = isThere() && view().isUsed(m_label);
    return state;
}

void *LabelAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList LabelAccessible::actionNames() const
{
    return {pressAction(), usedAction(), setFocusAction()};
}

void LabelAccessible::doAction(const QString &name)
{
    if (!isThere() || !view().isEnabled())
        return;
    if (name == pressAction())
        view().pick(m_label);
    else if (name == usedAction())
        view().toggleUsed(m_label);
    else if (name == setFocusAction())
        view().focusLabel(m_label);
}

QAccessibleInterface *stockViewAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<StockView *>(object);
    return view == nullptr ? nullptr : new StockViewAccessible(view);
}

/// Null while nobody listens.
StockViewAccessible *accessibleOf(StockView &view)
{
    if (!QAccessible::isActive())
        return nullptr;
    return dynamic_cast<StockViewAccessible *>(QAccessible::queryAccessibleInterface(&view));
}

void announceNames(StockView &view, const QList<int> &labels)
{
    const StockViewAccessible *accessible = accessibleOf(view);
    if (accessible == nullptr)
        return;
    for (const int label : labels)
        announce(accessible->child(label), QAccessible::NameChanged);
}

void announceOtherLabels(StockView &view)
{
    if (StockViewAccessible *accessible = accessibleOf(view))
        announce(accessible, QAccessible::ObjectReorder);
}

void announceFocus(StockView &view, int label)
{
    if (const StockViewAccessible *accessible = accessibleOf(view))
        announce(accessible->child(label), QAccessible::Focus);
}

} // namespace

void installStockViewAccessibility()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(stockViewAccessible);
        return true;
    }();
}

void connectAnnouncements(StockView &view)
{
    QObject::connect(&view, &StockView::labelsRenamed, &view,
                     [&view](const QList<int> &labels) { announceNames(view, labels); });
    QObject::connect(&view, &StockView::labelsReplaced, &view,
                     [&view] { announceOtherLabels(view); });
    QObject::connect(&view, &StockView::labelFocused, &view,
                     [&view](int label) { announceFocus(view, label); });
}

} // namespace bellpush
