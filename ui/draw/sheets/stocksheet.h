// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QColor>
#include <QFont>

#include <algorithm>

class QPainter;

namespace bellpush {

/// A sheet of a stock as it is drawn to choose labels on, in logical pixels.
struct StockSheetLayout {
    QRectF page{};
    QList<QRectF> labels{}; ///< By index.
    qreal cornerRadius = 0;
    bool isEllipse = false;

    friend bool operator==(const StockSheetLayout &, const StockSheetLayout &) = default;
};

/// How the labels of a sheet are shown.
struct StockSheetMarks {
    QList<int> used{};            ///< Rising.
    std::optional<int> first{};   ///< Where printing begins.
    std::optional<int> hovered{}; ///< Under the pointer.
    std::optional<int> focused{}; ///< Has the keyboard.

    friend bool operator==(const StockSheetMarks &one, const StockSheetMarks &other)
    {
        // Not QList's: of two empty ones it hands memcmp() that which has no memory.
        return std::ranges::equal(one.used, other.used) && one.first == other.first
            && one.hovered == other.hovered && one.focused == other.focused;
    }
};

struct StockSheetColors {
    QColor page{};
    QColor pageBorder{};
    QColor label{};
    QColor labelBorder{};
    QColor hovered{};
    QColor used{};     ///< A used label's ground.
    QColor usedMark{}; ///< The stroke through it.
    QColor number{};
    QColor first{};
    QColor onFirst{};
    QColor focus{};
};

/// The sheet as large as fits into `room`, in its middle, with space around it for what shows the
/// keyboard. Empty where there is no room or the stock has a problem.
StockSheetLayout layoutStockSheet(const LabelStock &stock, QSizeF room);

/// The label at a point, or the nearest one within a few pixels: labels can be small.
std::optional<int> labelAt(const StockSheetLayout &layout, QPointF point);

void paintStockSheet(QPainter &painter, const StockSheetLayout &layout,
                     const StockSheetMarks &marks, const StockSheetColors &colors,
                     const QFont &font);

} // namespace bellpush
