// SPDX-License-Identifier: MIT
#include "ui/draw/press/pathparts.h"

#include <QRectF>

#include <algorithm>
#include <numeric>

namespace bellpush {

namespace {

/// Elements from one MoveTo to before the next, and what is around them.
struct Subpath {
    int first = 0;
    int count = 0;
    QRectF bounds{};
    qsizetype part = 0; ///< Another subpath of the same part, or itself.
};

void include(QRectF &bounds, QPointF point)
{
    bounds.setCoords(std::min(bounds.left(), point.x()), std::min(bounds.top(), point.y()),
                     std::max(bounds.right(), point.x()), std::max(bounds.bottom(), point.y()));
}

QList<Subpath> subpathsOf(const QPainterPath &path)
{
    QList<Subpath> subpaths;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            subpaths.append(
                {.first = i, .bounds = QRectF(element, QSizeF()), .part = subpaths.size()});
        ++subpaths.last().count;
        include(subpaths.last().bounds, element);
    }
    if (subpaths.size() == 1 && subpaths.first().count == 1) // where an empty path begins
        subpaths.clear();
    return subpaths;
}

qsizetype partOf(QList<Subpath> &subpaths, qsizetype index)
{
    while (subpaths.at(index).part != index) {
        const qsizetype next = subpaths.at(index).part;
        subpaths[index].part = subpaths.at(next).part; // shorter for who comes next
        index = next;
    }
    return index;
}

/// More than at a corner, or nearer than a rounding.
bool touch(const QRectF &one, const QRectF &other)
{
    constexpr double near = 1e-4;
    const double across = std::min(one.right(), other.right()) - std::max(one.left(), other.left());
    const double down = std::min(one.bottom(), other.bottom()) - std::max(one.top(), other.top());
    return across > -near && down > -near && (across > near || down > near);
}

/// By the order of their tops, so that each meets only those that reach down to it.
void joinThoseThatTouch(QList<Subpath> &subpaths)
{
    constexpr double near = 1e-4;
    QList<qsizetype> order(subpaths.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [&](qsizetype i) { return subpaths.at(i).bounds.top(); });
    QList<qsizetype> above;
    for (const qsizetype index : std::as_const(order)) {
        const QRectF bounds = subpaths.at(index).bounds;
        above.removeIf([&](qsizetype other) {
            return subpaths.at(other).bounds.bottom() < bounds.top() - near;
        });
        for (const qsizetype other : std::as_const(above)) {
            if (touch(bounds, subpaths.at(other).bounds))
                subpaths[partOf(subpaths, index)].part = partOf(subpaths, other);
        }
        above.append(index);
    }
}

void append(QPainterPath &part, const QPainterPath &path, const Subpath &subpath)
{
    for (int i = subpath.first; i < subpath.first + subpath.count; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            part.moveTo(element);
        else if (element.isLineTo())
            part.lineTo(element);
        else if (element.isCurveTo())
            part.cubicTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
    }
}

} // namespace

QList<QPainterPath> separateParts(const QPainterPath &path)
{
    QList<Subpath> subpaths = subpathsOf(path);
    joinThoseThatTouch(subpaths);
    QList<QPainterPath> parts;
    QList<qsizetype> places(subpaths.size(), -1); // of a part, by its first subpath
    for (qsizetype i = 0; i < subpaths.size(); ++i) {
        qsizetype &place = places[partOf(subpaths, i)];
        if (place < 0) {
            place = parts.size();
            parts.append(QPainterPath());
            parts.last().setFillRule(path.fillRule());
        }
        append(parts[place], path, subpaths.at(i));
    }
    return parts;
}

} // namespace bellpush
