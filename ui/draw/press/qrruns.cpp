// SPDX-License-Identifier: MIT
#include "ui/draw/press/qrruns.h"

#include "app/qr/qrmatrix.h"

#include <algorithm>

namespace bellpush {

namespace {

QList<QRect> runsOfRow(const QrMatrix &matrix, int y)
{
    QList<QRect> runs;
    int start = 0;
    for (int x = 0; x <= matrix.size(); ++x) {
        if (matrix.isDark(x, y))
            continue;
        if (x > start)
            runs.append({start, y, x - start, 1});
        start = x + 1;
    }
    return runs;
}

/// Whether `run` lies just below `above` and is as wide.
bool continues(const QRect &above, const QRect &run)
{
    return above.left() == run.left() && above.width() == run.width()
        && above.bottom() + 1 == run.top();
}

} // namespace

QList<QRect> darkRuns(const QrMatrix &matrix, int quietZone)
{
    QList<QRect> rects;
    for (int y = 0; y < matrix.size(); ++y) {
        for (const QRect &run : runsOfRow(matrix, y)) {
            const auto above = std::ranges::find_if(
                rects, [&run](const QRect &rect) { return continues(rect, run); });
            if (above != rects.end())
                above->setBottom(run.bottom());
            else
                rects.append(run);
        }
    }
    for (QRect &rect : rects)
        rect.translate(quietZone, quietZone);
    return rects;
}

} // namespace bellpush
