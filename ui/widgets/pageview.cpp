// SPDX-License-Identifier: MIT
#include "ui/widgets/pageview.h"

#include "ui/draw/press/pagepainter.h"
#include "ui/widgets/appcolors.h"

#include <QPainter>

namespace bellpush {

namespace {

constexpr qreal margin = 16;
constexpr int shadowSteps = 6;
constexpr int finer = 3; ///< Drawn so many times larger and shrunk: codes stay grey, not moiré.

/// A soft edge below the paper, so that it stands out on a light window as well.
void drawShadow(QPainter &painter, const QRectF &paper)
{
    painter.setPen(Qt::NoPen);
    for (int step = shadowSteps; step > 0; --step) {
        painter.setBrush(QColor(0, 0, 0, 7));
        painter.drawRoundedRect(paper.adjusted(-step, 1 - step / 2.0, step, step + 1), step, step);
    }
}

} // namespace

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Page preview"));
}

void PageView::setPage(const std::optional<PrintPage> &page)
{
    m_page = page;
    m_picture = {};
    update();
}

void PageView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

QRectF PageView::paperRect() const
{
    if (!m_page || m_page->size.isEmpty())
        return {};
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    QRectF paper(QPointF(), m_page->size.scaled(room.size(), Qt::KeepAspectRatio));
    paper.moveCenter(room.center());
    return paper;
}

void PageView::drawPicture(const QSize &pixels)
{
    QImage large(pixels * finer, QImage::Format_RGB32);
    large.fill(Qt::white);
    QPainter painter(&large);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(large.width() / m_page->size.width(), large.height() / m_page->size.height());
    paintPage(painter, *m_page);
    painter.end();
    m_picture = large.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF paper = paperRect();
    if (paper.isEmpty()) {
        painter.setPen(colorsOf(palette()).secondaryText);
        painter.drawText(rect().adjusted(32, 32, -32, -32), Qt::AlignCenter | Qt::TextWordWrap,
                         m_placeholder);
        return;
    }
    drawShadow(painter, paper);
    const QSize pixels = (paper.size() * devicePixelRatio()).toSize();
    if (m_picture.size() != pixels)
        drawPicture(pixels);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(paper, m_picture);
}

} // namespace bellpush
