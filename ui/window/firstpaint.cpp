// SPDX-License-Identifier: MIT
#include "ui/window/firstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace bellpush {

namespace {

class FirstPaint : public QObject
{
public:
    FirstPaint(QWidget &window, std::function<void()> then)
        : QObject(&window),
          m_then(std::move(then))
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        window->removeEventFilter(this);
        // The window is painted before what is in it, all of it in one go.
        QTimer::singleShot(0, this, [this] {
            m_then();
            deleteLater();
        });
        return false;
    }

private:
    std::function<void()> m_then;
};

} // namespace

void afterFirstPaint(QWidget &window, std::function<void()> then)
{
    new FirstPaint(window, std::move(then));
}

} // namespace bellpush
