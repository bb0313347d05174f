// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/stocksheet.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

constexpr qreal air = 4;   // around the page: the ring of a label at its edge
constexpr qreal reach = 4; // how far beside a label a press still counts
constexpr qreal pageRadius = 2;
constexpr qreal leastGap = 1; // between labels that touch, so that each is seen
constexpr qreal ringWidth = 2;
constexpr qreal smallestNumber = 7; // in pixels: below it, no number can be read
constexpr qreal largestNumber = 15;

QPainterPath outline(const QRectF &rect, const StockSheetLayout &layout)
{
    QPainterPath path;
    if (layout.isEllipse)
        path.addEllipse(rect);
    else
        path.addRoundedRect(rect, layout.cornerRadius, layout.cornerRadius);
    return path;
}

qreal distance(const QRectF &rect, QPointF point)
{
    const qreal across = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
    const qreal down = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
    return std::hypot(across, down);
}

/// Touching labels are drawn a little smaller, half of the gap on each side.
QRectF seen(const QRectF &label)
{
    const qreal inset = std::min({leastGap / 2, label.width() / 8, label.height() / 8});
    return label.adjusted(inset, inset, -inset, -inset);
}

/// A font in which the highest number fits into every label; absent where none can be read.
std::optional<QFont> numberFont(const StockSheetLayout &layout, QFont font)
{
    const QRectF &label = layout.labels.constFirst();
    const QString widest(QString::number(layout.labels.size()).size(), u'0');
    qreal pixels = std::min(largestNumber, label.height() * 0.55);
    font.setPixelSize(static_cast<int>(std::max(pixels, 1.0)));
    const qreal width = QFontMetricsF(font).horizontalAdvance(widest);
    if (width > label.width() * 0.7)
        pixels *= label.width() * 0.7 / width;
    if (pixels < smallestNumber)
        return std::nullopt;
    font.setPixelSize(static_cast<int>(pixels));
    return font;
}

/// Paints one label after the other.
class SheetPainter
{
public:
    SheetPainter(QPainter &painter, const StockSheetLayout &layout, const StockSheetMarks &marks,
                 const StockSheetColors &colors)
        : m_painter(painter),
          m_layout(layout),
          m_marks(marks),
          m_colors(colors)
    { }

    void paintPage()
    {
        m_painter.setPen(QPen(m_colors.pageBorder, 1));
        m_painter.setBrush(m_colors.page);
        m_painter.drawRoundedRect(m_layout.page.adjusted(0.5, 0.5, -0.5, -0.5), pageRadius,
                                  pageRadius);
    }

    void paintLabel(int index, bool hasNumber)
    {
        const QPainterPath path = outline(seen(m_layout.labels.at(index)), m_layout);
        const bool isFirst = m_marks.first == index;
        m_painter.setPen(QPen(isFirst ? m_colors.first : m_colors.labelBorder, 1));
        m_painter.setBrush(ground(index));
        m_painter.drawPath(path);
        if (isUsed(index) && !isFirst)
            strikeThrough(index, path);
        if (hasNumber)
            paintNumber(index, isFirst ? m_colors.onFirst : m_colors.number);
    }

    void paintRing()
    {
        if (!m_marks.focused)
            return;
        const QRectF label = m_layout.labels.at(*m_marks.focused);
        const qreal out = ringWidth / 2 + leastGap;
        const QRectF ring = label.adjusted(-out, -out, out, out);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.page, ringWidth + 2)); // parts it from its neighbours
        m_painter.drawPath(outline(ring, m_layout));
        m_painter.setPen(QPen(m_colors.focus, ringWidth));
        m_painter.drawPath(outline(ring, m_layout));
    }

private:
    bool isUsed(int index) const { return std::ranges::binary_search(m_marks.used, index); }

    QColor ground(int index) const
    {
        if (m_marks.first == index)
            return m_colors.first;
        if (m_marks.hovered == index)
            return m_colors.hovered;
        return isUsed(index) ? m_colors.used : m_colors.label;
    }

    /// So that used labels are not told by their colour alone.
    void strikeThrough(int index, const QPainterPath &path)
    {
        const QRectF label = seen(m_layout.labels.at(index));
        m_painter.save();
        m_painter.setClipPath(path, Qt::IntersectClip);
        m_painter.setPen(QPen(m_colors.usedMark, 1));
        m_painter.drawLine(label.bottomLeft(), label.topRight());
        m_painter.restore();
    }

    void paintNumber(int index, const QColor &color)
    {
        if (isUsed(index) && m_marks.first != index)
            return; // the stroke is in its place
        m_painter.setPen(color);
        m_painter.drawText(m_layout.labels.at(index), Qt::AlignCenter, QString::number(index + 1));
    }

    QPainter &m_painter;
    const StockSheetLayout &m_layout;
    const StockSheetMarks &m_marks;
    const StockSheetColors &m_colors;
};

} // namespace

StockSheetLayout layoutStockSheet(const LabelStock &stock, QSizeF room)
{
    const QSizeF inside = room - QSizeF(2 * air, 2 * air);
    if (inside.isEmpty() || stockProblem(stock))
        return {};
    const qreal scale
        = std::min(inside.width() / stock.page.width(), inside.height() / stock.page.height());
    StockSheetLayout layout;
    const QSizeF size = stock.page * scale;
    const QPointF origin((room.width() - size.width()) / 2, (room.height() - size.height()) / 2);
    layout.page = QRectF(origin, size);
    layout.cornerRadius = stock.cornerRadius * scale;
    layout.isEllipse = stock.shape == LabelStock::Shape::Ellipse;
    for (int index = 0; index < labelCount(stock); ++index) {
        const QRectF label = labelRect(stock, index);
        layout.labels.append({origin + label.topLeft() * scale, label.size() * scale});
    }
    return layout;
}

std::optional<int> labelAt(const StockSheetLayout &layout, QPointF point)
{
    const auto fromPoint = [point](const QRectF &label) {
        return distance(label, point);
    };
    const auto nearest = std::ranges::min_element(layout.labels, {}, fromPoint);
    if (nearest == layout.labels.end() || fromPoint(*nearest) > reach)
        return std::nullopt;
    return static_cast<int>(std::distance(layout.labels.begin(), nearest));
}

void paintStockSheet(QPainter &painter, const StockSheetLayout &layout,
                     const StockSheetMarks &marks, const StockSheetColors &colors,
                     const QFont &font)
{
    if (layout.labels.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::optional<QFont> numbers = numberFont(layout, font);
    if (numbers)
        painter.setFont(*numbers);
    SheetPainter sheet(painter, layout, marks, colors);
    sheet.paintPage();
    for (int index = 0; index < layout.labels.size(); ++index)
        sheet.paintLabel(index, numbers.has_value());
    sheet.paintRing();
    painter.restore();
}

} // namespace bellpush
