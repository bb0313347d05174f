// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

namespace bellpush {

/// Finds what labels have in common with the one before, so that a file has it once: ground, logo,
/// and words that are the same on all of them.
class RepeatedShapes
{
public:
    /// The shapes of a label whose corner comes at `corner`, those that repeat as groups. The first
    /// label's are as they are. `area`: in which they lie.
    QList<PrintShape> placed(const QList<PrintShape> &shapes, const QRectF &area, QPointF corner);

private:
    std::optional<PlacedGroup> group(const QList<PrintShape> &shapes, const QRectF &area,
                                     QPointF corner);

    QList<PrintShape> m_last{}; ///< Of the label before.
    QList<std::shared_ptr<const ShapeGroup>> m_groups{};
};

} // namespace bellpush
