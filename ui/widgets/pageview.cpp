// SPDX-License-Identifier: MIT
#include "ui/widgets/pageview.h"

#include "ui/draw/press/pagepainter.h"
#include "ui/widgets/appcolors.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

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
    setScale(m_scale); // of another size of paper, perhaps
    m_picture = {};
    update();
}

void PageView::setScale(std::optional<double> pixelsPerMm)
{
    m_scale = pixelsPerMm;
    QSize least; // none of its own
    if (m_scale && m_page)
        least = (m_page->size * *m_scale).toSize() + QSize(2 * int(margin), 2 * int(margin));
    setMinimumSize(least.isValid() ? least : QSize(0, 0));
    update();
}

double PageView::shownScale() const
{
    const QRectF paper = paperRect();
    return paper.isEmpty() ? 0 : paper.width() / m_page->size.width();
}

void PageView::setUnprintable(const std::optional<QMarginsF> &margins)
{
    m_unprintable = margins;
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
    const QSizeF size
        = m_scale ? m_page->size * *m_scale : m_page->size.scaled(room.size(), Qt::KeepAspectRatio);
    QRectF paper(QPointF(), size);
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

/// What is in sight of a page that was zoomed: all of it would be a picture without end.
void PageView::drawLarge(QPainter &painter, const QRectF &paper, const QRect &seen) const
{
    painter.save();
    painter.setClipRect(paper.intersected(seen));
    painter.fillRect(paper, Qt::white);
    painter.translate(paper.topLeft());
    painter.scale(paper.width() / m_page->size.width(), paper.height() / m_page->size.height());
    paintPage(painter, *m_page);
    painter.restore();
}

void PageView::drawUnprintable(QPainter &painter, const QRectF &paper) const
{
    if (!m_unprintable)
        return;
    const double scale = paper.width() / m_page->size.width();
    const QMarginsF &margins = *m_unprintable;
    const QRectF printed = paper.adjusted(margins.left() * scale, margins.top() * scale,
                                          -margins.right() * scale, -margins.bottom() * scale);
    QPainterPath edges;
    edges.addRect(paper);
    edges.addRect(printed); // odd-even: what is between the two
    constexpr QColor red(0xdc, 0x26, 0x26, 0xa0);
    painter.fillPath(edges, QBrush(red, Qt::BDiagPattern));
    painter.setPen(QPen(red, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(printed);
}

void PageView::paintEvent(QPaintEvent *event)
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
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize pixels = (paper.size() * devicePixelRatio()).toSize();
    if (m_scale) {
        drawLarge(painter, paper, event->rect());
    } else {
        if (m_picture.size() != pixels)
            drawPicture(pixels);
        painter.drawImage(paper, m_picture);
    }
    drawUnprintable(painter, paper);
}

} // namespace bellpush
