// SPDX-License-Identifier: MIT
#include "ui/widgets/formscroll.h"

#include <QApplication>
#include <QEvent>
#include <QScrollBar>

namespace bellpush {

FormScroll::FormScroll(QWidget *form, QWidget *parent) : QScrollArea(parent)
{
    setWidget(form); // which has this watch it, too
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Qt brings a field into sight when Tab leads to it, not for a mnemonic or a problem.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

QSize FormScroll::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

bool FormScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace bellpush
