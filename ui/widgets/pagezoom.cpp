// SPDX-License-Identifier: MIT
#include "ui/widgets/pagezoom.h"

#include "app/core/units.h"
#include "ui/widgets/pageview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bellpush {

namespace {

constexpr double step = 1.25;

/// What a millimetre takes of the screen, by its own word where that can be.
double pixelsPerMm(const QWidget &widget)
{
    constexpr double fewest = 50; // of an inch: no screen on a desk has less, or more
    constexpr double most = 400;
    const QScreen *screen = widget.screen();
    const double dpi = screen->physicalDotsPerInch();
    return (dpi >= fewest && dpi <= most ? dpi : screen->logicalDotsPerInch()) / mmPerInch;
}

} // namespace

PageZoom::PageZoom(QWidget *parent)
    : QWidget(parent),
      m_view(new PageView(this)),
      m_scroll(new QScrollArea(this)),
      m_bar(new QHBoxLayout),
      m_shown(new QLabel(this))
{
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    m_view->installEventFilter(this);
    m_shown->setAccessibleName(tr("Zoom"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_scroll, 1);
    m_bar->addStretch();
    m_fit = addButton(tr("Fit"), tr("Show the whole page"), Qt::CTRL | Qt::Key_0);
    m_fit->setCheckable(true);
    QToolButton *actual = addButton(tr("Actual size"), tr("As large as it is printed"),
                                    Qt::CTRL | Qt::SHIFT | Qt::Key_0);
    QToolButton *out = addButton(u"−"_s, tr("Smaller"), QKeySequence::ZoomOut);
    QToolButton *in = addButton(u"+"_s, tr("Larger"), QKeySequence::ZoomIn);
    for (QWidget *each :
         {static_cast<QWidget *>(m_fit), static_cast<QWidget *>(actual),
          static_cast<QWidget *>(out), static_cast<QWidget *>(m_shown), static_cast<QWidget *>(in)})
        m_bar->addWidget(each);
    m_bar->addStretch();
    layout->addLayout(m_bar);
    connect(m_fit, &QToolButton::clicked, this, [this] { setZoom({}); });
    connect(actual, &QToolButton::clicked, this, [this] { setZoom(1); });
    connect(out, &QToolButton::clicked, this, [this] { zoomBy(-1); });
    connect(in, &QToolButton::clicked, this, [this] { zoomBy(1); });
    showZoom();
}

QToolButton *PageZoom::addButton(const QString &text, const QString &help, const QKeySequence &key)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(text.size() > 1 ? text : help);
    button->setAutoRaise(true);
    button->setShortcut(key);
    return button;
}

void PageZoom::addToBar(QWidget *field)
{
    m_bar->insertWidget(m_bar->count() - 1, field);
}

void PageZoom::setZoom(std::optional<double> zoom)
{
    if (zoom)
        zoom = std::clamp(*zoom, smallest, largest);
    m_zoom = zoom;
    m_view->setScale(zoom ? std::optional(*zoom * pixelsPerMm(*this)) : std::nullopt);
    showZoom();
}

void PageZoom::zoomBy(int steps)
{
    const double shown = m_view->shownScale() / pixelsPerMm(*this);
    if (shown > 0)
        setZoom(shown * std::pow(step, steps));
}

void PageZoom::showZoom()
{
    m_fit->setChecked(!m_zoom);
    const double shown = m_view->shownScale() / pixelsPerMm(*this);
    constexpr double percent = 100;
    m_shown->setText(tr("%1 %").arg(QLocale().toString(std::round(shown * percent), 'f', 0)));
}

bool PageZoom::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showZoom();
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    const auto *wheel = static_cast<QWheelEvent *>(event);
    if (!(wheel->modifiers() & Qt::ControlModifier))
        return false;
    if (wheel->angleDelta().y() != 0)
        zoomBy(wheel->angleDelta().y() > 0 ? 1 : -1);
    return true;
}

void PageZoom::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showZoom();
}

} // namespace bellpush
