// SPDX-License-Identifier: MIT
#include "ui/draw/press/movedshapes.h"

namespace bellpush {

namespace {

struct MoveShape {
    QPointF by;

    PrintShape operator()(FilledPath shape) const
    {
        shape.path.translate(by);
        return shape;
    }
    PrintShape operator()(DrawnPath shape) const
    {
        shape.path.translate(by);
        return shape;
    }
    PrintShape operator()(PlacedCode shape) const
    {
        shape.area.translate(by);
        return shape;
    }
    PrintShape operator()(PlacedImage shape) const
    {
        shape.area.translate(by);
        return shape;
    }
    PrintShape operator()(PlacedText shape) const
    {
        shape.origin += by;
        return shape;
    }
    PrintShape operator()(PlacedGroup shape) const
    {
        shape.origin += by;
        return shape;
    }
};

} // namespace

QList<PrintShape> moved(const QList<PrintShape> &shapes, QPointF by)
{
    QList<PrintShape> result;
    result.reserve(shapes.size());
    for (const PrintShape &shape : shapes)
        result.append(std::visit(MoveShape{by}, shape));
    return result;
}

QList<PrintShape> shapesOf(const PlacedGroup &group)
{
    return moved(group.group->shapes, group.origin);
}

} // namespace bellpush
