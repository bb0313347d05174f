// SPDX-License-Identifier: MIT
#include "ui/print/codepreview.h"

#include "ui/paint/qrpainter.h"
#include "ui/widgets/appcolors.h"

#include <QPainter>

namespace bellpush {

CodePreview::CodePreview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CodePreview::setCode(const std::optional<QrMatrix> &matrix, const QrDesign &design)
{
    m_matrix = matrix;
    m_design = design;
    update();
}

void CodePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMaximumHeight(std::max(width(), minimumSizeHint().height())); // a square needs no more
}

void CodePreview::paintEvent(QPaintEvent *)
{
    if (!m_matrix)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(width(), height());
    const QRectF area((width() - side) / 2, (height() - side) / 2, side, side);
    paintQr(painter, *m_matrix, area,
            {.colour = m_design.style.colour,
             .background = m_design.style.background,
             .quietZone = m_design.style.quietZone});
    painter.setPen(colorsOf(palette()).border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace bellpush
