// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace bellpush {

/// Leaves the wheel to the form: what it would change (a number, a choice, a slider) takes it only
/// while it has the keyboard, and does not take the keyboard by it.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards `widget` if it is such.
    void watch(QWidget *widget);
    void leave(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bellpush
