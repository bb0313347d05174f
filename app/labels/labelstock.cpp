// SPDX-License-Identifier: MIT
#include "app/labels/labelstock.h"

#include <algorithm>

namespace bellpush {

namespace {

using Reason = StockError::Reason;

constexpr double forgivenMm = 0.01;

bool isId(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// Out of range is also what is no number.
std::optional<StockError> rangeProblem(Reason reason, double value, double least, double most)
{
    if (value >= least && value <= most)
        return std::nullopt;
    return StockError{reason, value, value > most ? most : least};
}

/// Along one side of the page: `first` label's edge, `count` labels of `length`, a `pitch` apart.
std::optional<StockError> gridProblem(double page, double first, int count, double length,
                                      double pitch)
{
    if (const auto problem
        = rangeProblem(Reason::CountOutOfRange, count, 1, LabelStock::mostAcross))
        return problem;
    if (count > 1 && !(pitch >= length - forgivenMm))
        return StockError{Reason::LabelsOverlap, pitch, length};
    if (!(pitch >= 0 && pitch <= LabelStock::largestPageMm))
        return StockError{Reason::LabelsOverlap, pitch, length};
    if (!(first >= -forgivenMm))
        return StockError{Reason::OutsidePage, first, 0};
    const double end = first + (count - 1) * (count > 1 ? pitch : 0) + length;
    if (!(end <= page + forgivenMm))
        return StockError{Reason::OutsidePage, end, page};
    return std::nullopt;
}

} // namespace

int labelCount(const LabelStock &stock)
{
    return stock.columns * stock.rows;
}

QRectF labelRect(const LabelStock &stock, int index)
{
    Q_ASSERT(index >= 0 && index < labelCount(stock));
    const int column = index % stock.columns;
    const int row = index / stock.columns;
    return {stock.first + QPointF(column * stock.pitch.x(), row * stock.pitch.y()), stock.label};
}

std::optional<int> labelAt(const LabelStock &stock, QPointF point)
{
    for (int index = 0; index < labelCount(stock); ++index) {
        if (labelRect(stock, index).contains(point))
            return index;
    }
    return std::nullopt;
}

std::optional<StockError> stockProblem(const LabelStock &stock)
{
    if (!isId(stock.id))
        return StockError{Reason::NoName};
    for (const double side : {stock.page.width(), stock.page.height()}) {
        if (const auto problem
            = rangeProblem(Reason::PageOutOfRange, side, LabelStock::smallestLabelMm,
                           LabelStock::largestPageMm))
            return problem;
    }
    for (const double side : {stock.label.width(), stock.label.height()}) {
        if (const auto problem
            = rangeProblem(Reason::LabelOutOfRange, side, LabelStock::smallestLabelMm,
                           LabelStock::largestPageMm))
            return problem;
    }
    if (const auto problem = gridProblem(stock.page.width(), stock.first.x(), stock.columns,
                                         stock.label.width(), stock.pitch.x()))
        return problem;
    if (const auto problem = gridProblem(stock.page.height(), stock.first.y(), stock.rows,
                                         stock.label.height(), stock.pitch.y()))
        return problem;
    const double mostRound = std::min(stock.label.width(), stock.label.height()) / 2;
    if (stock.cornerRadius > mostRound && stock.cornerRadius <= mostRound + forgivenMm)
        return std::nullopt;
    return rangeProblem(Reason::CornersTooRound, stock.cornerRadius, 0, mostRound);
}

} // namespace bellpush
