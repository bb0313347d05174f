// SPDX-License-Identifier: MIT
#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

namespace bellpush {

namespace {

bool changesByWheel(const QWidget *widget)
{
    return qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QSlider *>(widget) != nullptr;
}

} // namespace

void WheelGuard::watch(QWidget *widget)
{
    if (!changesByWheel(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

void WheelGuard::leave(QWidget *widget)
{
    widget->removeEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || widget == nullptr || widget->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // what lies around it is asked next
    return true;
}

} // namespace bellpush
