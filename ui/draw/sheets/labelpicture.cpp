// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/labelpicture.h"

#include "ui/draw/press/pagepainter.h"
#include "ui/draw/sheets/labellayout.h"
#include "ui/draw/sheets/sheetmarks.h"

#include <QPainter>

#include <algorithm>

namespace bellpush {

void paintLabel(QPainter &painter, const QRectF &area, const SheetJob &job,
                const LabelContent &content, const QColor &edge)
{
    const QSizeF size = job.stock.label;
    const double scale = std::min(area.width() / size.width(), area.height() / size.height());
    const QPainterPath outline = labelOutline(job.stock, {{}, size});
    PrintPage page{.size = size};
    if (const auto label = laidLabel(job, content)) {
        page.shapes = label->shapes;
        page.shapes.append(PlacedCode{label->matrix, label->layout.code, job.colour});
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(size.width(), size.height()) * scale / 2);
    painter.scale(scale, scale);
    painter.fillPath(outline, Qt::white);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    paintPage(painter, page);
    painter.restore();
    painter.strokePath(outline, QPen(edge, 1 / scale));
    painter.restore();
}

} // namespace bellpush
