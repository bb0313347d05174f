// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

namespace bellpush {

/// A notice across the top of the window with something to press; it blocks nothing.
class Banner : public QWidget
{
    Q_OBJECT

public:
    Banner(const QString &text, QWidget *parent);

    /// Right of those there are. `press` may take the banner away.
    void addButton(const QString &text, const std::function<void()> &press);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bellpush
