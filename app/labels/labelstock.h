// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace bellpush {

/// A sheet of labels as its maker cuts it: a grid of equal labels. All lengths in millimetres, from
/// the sheet's top left corner.
struct LabelStock {
    enum class Shape { Rectangle, Ellipse };

    static constexpr double largestPageMm = 1'300; ///< Ours: A0 is 841 × 1189.
    static constexpr double smallestLabelMm = 4;   ///< Ours: no code can be printed on less.
    static constexpr int mostAcross = 100;         ///< Ours: columns, and rows.

    QString id{};    ///< Maker and part in lower case with hyphens, such as `avery-l7160`.
    QString maker{}; ///< As the maker writes it: `Avery`.
    QString part{};  ///< As it stands on the box: `L7160`.
    QString name{};  ///< The maker's words: `Address labels`.
    QSizeF page{};
    QSizeF label{};
    QPointF first{}; ///< The first label's top left corner.
    QPointF pitch{}; ///< From a label's left (top) edge to the next one's; any where there is one.
    int columns = 1;
    int rows = 1;
    double cornerRadius = 0;
    Shape shape = Shape::Rectangle;

    friend bool operator==(const LabelStock &, const LabelStock &) = default;
};

/// What is wrong with a stock somebody describes: the first thing only.
struct StockError {
    enum class Reason {
        NoName,          ///< The id is empty or is not lower case letters, digits and hyphens.
        PageOutOfRange,  ///< value: mm; limit: the bound crossed.
        LabelOutOfRange, ///< value: mm; limit: the bound crossed.
        CountOutOfRange, ///< value: columns or rows; limit: the bound crossed.
        LabelsOverlap,   ///< value: the pitch in mm; limit: the least.
        OutsidePage,     ///< value: where the last label ends in mm; limit: the page's end.
        CornersTooRound, ///< value: the radius in mm; limit: the most.
    };

    Reason reason{};
    double value = 0;
    double limit = 0;

    friend bool operator==(const StockError &, const StockError &) = default;
};

/// Labels on one sheet.
int labelCount(const LabelStock &stock);

/// Where a label lies, in mm. `index` counts from 0 along the rows, top left first, and is less
/// than `labelCount()`.
QRectF labelRect(const LabelStock &stock, int index);

/// The label at a point of the sheet in mm; nothing between labels.
std::optional<int> labelAt(const LabelStock &stock, QPointF point);

/// Nothing if the stock can be printed on. Edges may touch the page's; rounding to a hundredth of a
/// millimetre is forgiven.
std::optional<StockError> stockProblem(const LabelStock &stock);

} // namespace bellpush
