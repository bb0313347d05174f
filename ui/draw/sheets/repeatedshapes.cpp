// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/repeatedshapes.h"

#include "ui/draw/press/movedshapes.h"

#include <algorithm>

namespace bellpush {

namespace {

/// Ours: lists whose rows have hardly anything in common make new groups again and again.
constexpr qsizetype mostGroups = 64;

bool isSame(const FilledPath &one, const FilledPath &other)
{
    return one.colour == other.colour && one.path == other.path;
}

bool isSame(const DrawnPath &one, const DrawnPath &other)
{
    return one.colour == other.colour && one.widthMm == other.widthMm && one.ends == other.ends
        && one.path == other.path;
}

bool isSame(const PlacedCode &one, const PlacedCode &other)
{
    return one.colour == other.colour && one.area == other.area && one.matrix == other.matrix;
}

bool isSame(const PlacedText &one, const PlacedText &other)
{
    return one.text == other.text && one.origin == other.origin && one.mmPerUnit == other.mmPerUnit
        && one.colour == other.colour && one.runs == other.runs;
}

bool isSame(const PlacedImage &one, const PlacedImage &other)
{
    return one.area == other.area && one.image.cacheKey() == other.image.cacheKey();
}

bool isSame(const PlacedGroup &one, const PlacedGroup &other)
{
    return one.origin == other.origin && one.group == other.group;
}

struct Same {
    template <typename Shape>
    bool operator()(const Shape &one, const Shape &other) const
    {
        return isSame(one, other);
    }

    template <typename Shape, typename Other>
    bool operator()(const Shape &, const Other &) const
    {
        return false;
    }
};

bool isSameShape(const PrintShape &one, const PrintShape &other)
{
    return std::visit(Same(), one, other);
}

} // namespace

QList<PrintShape> RepeatedShapes::placed(const QList<PrintShape> &shapes, const QRectF &area,
                                         QPointF corner)
{
    QList<PrintShape> placed;
    qsizetype done = 0;
    while (done < shapes.size()) {
        const auto from = shapes.cbegin() + done;
        const auto lastFrom = m_last.cbegin() + std::min(done, m_last.size());
        const auto differs
            = std::mismatch(from, shapes.cend(), lastFrom, m_last.cend(), isSameShape).first;
        const qsizetype same = differs - from;
        const auto common = group(shapes.mid(done, same), area, corner);
        if (common)
            placed.append(*common);
        else
            placed += moved(shapes.mid(done, std::max<qsizetype>(same, 1)), corner);
        done += std::max<qsizetype>(same, 1);
    }
    m_last = shapes;
    return placed;
}

std::optional<PlacedGroup> RepeatedShapes::group(const QList<PrintShape> &shapes,
                                                 const QRectF &area, QPointF corner)
{
    if (shapes.isEmpty())
        return std::nullopt;
    const auto known = std::ranges::find_if(m_groups, [&shapes](const auto &group) {
        return std::ranges::equal(group->shapes, shapes, isSameShape);
    });
    if (known != m_groups.end())
        return PlacedGroup{*known, corner};
    if (m_groups.size() == mostGroups)
        return std::nullopt;
    m_groups.append(std::make_shared<const ShapeGroup>(ShapeGroup{area, shapes}));
    return PlacedGroup{m_groups.last(), corner};
}

} // namespace bellpush
