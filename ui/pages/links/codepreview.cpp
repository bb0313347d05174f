// SPDX-License-Identifier: MIT
#include "ui/pages/links/codepreview.h"

#include "ui/draw/press/pagepainter.h"
#include "ui/widgets/appcolors.h"

#include <QPainter>

#include <cmath>

namespace bellpush {

CodePreview::CodePreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CodePreview::setCode(const std::optional<CodeShapes> &code)
{
    m_code = code;
    setUsefulHeight();
    update();
}

void CodePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setUsefulHeight();
}

/// What is wider than high needs no more height than its width makes.
void CodePreview::setUsefulHeight()
{
    const QSizeF shape = m_code ? m_code->size : QSizeF(1, 1);
    const double height = width() * shape.height() / shape.width();
    setMaximumHeight(std::max(qCeil(height), minimumSizeHint().height()));
}

double CodePreview::pixelsPerMm() const
{
    const double most = std::min(width() / m_code->size.width(), height() / m_code->size.height());
    const double device = devicePixelRatioF();
    const double perModule = std::floor(most * m_code->moduleMm * device);
    return perModule < 1 ? most : perModule / m_code->moduleMm / device;
}

void CodePreview::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    const double scale = pixelsPerMm();
    const QSizeF size = m_code->size * scale;
    const QPointF corner(std::floor((width() - size.width()) / 2),
                         std::floor((height() - size.height()) / 2));
    QPainter painter(this);
    painter.save();
    painter.translate(corner);
    painter.scale(scale, scale);
    paintPage(painter, codePage(*m_code));
    painter.restore();
    if (m_code->isFramed)
        return;
    painter.setPen(colorsOf(palette()).border); // where white ends on a white window
    painter.drawRect(QRectF(corner, size).adjusted(-0.5, -0.5, 0.5, 0.5));
}

} // namespace bellpush
