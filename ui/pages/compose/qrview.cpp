// SPDX-License-Identifier: MIT
#include "ui/pages/compose/qrview.h"

#include "ui/draw/codes/qrpainter.h"
#include "ui/widgets/appcolors.h"

#include <QPainter>

namespace bellpush {

namespace {

constexpr qreal corner = 8;

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrView::setMatrix(const std::optional<QrMatrix> &matrix)
{
    if (matrix == m_matrix)
        return;
    m_matrix = matrix;
    update();
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colorsOf(palette()).border);
    painter.setBrush(m_matrix ? QBrush(Qt::white) : QBrush(colorsOf(palette()).window));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    if (!m_matrix)
        return;
    const QRectF inside = QRectF(rect()).adjusted(2, 2, -2, -2);
    paintQr(painter, *m_matrix, inside, {.colour = Qt::black, .background = Qt::white});
}

} // namespace bellpush
