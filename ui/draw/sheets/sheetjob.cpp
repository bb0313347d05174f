// SPDX-License-Identifier: MIT
#include "ui/draw/sheets/sheetjob.h"

#include "ui/draw/codes/qrstyle.h"

#include <algorithm>

namespace bellpush {

namespace {

using Reason = SheetError::Reason;

/// Out of range is also what is no number.
std::optional<SheetError> rangeProblem(Reason reason, double value, double least, double most)
{
    if (value >= least && value <= most)
        return std::nullopt;
    return SheetError{.reason = reason, .value = value, .limit = value > most ? most : least};
}

std::optional<SheetError> calibrationProblem(const Calibration &calibration)
{
    for (const double offset : {calibration.offset.x(), calibration.offset.y()}) {
        if (const auto problem
            = rangeProblem(Reason::OffsetOutOfRange, offset, -Calibration::largestOffsetMm,
                           Calibration::largestOffsetMm))
            return problem;
    }
    for (const double scale : {calibration.scale.x(), calibration.scale.y()}) {
        if (const auto problem
            = rangeProblem(Reason::ScaleOutOfRange, scale, Calibration::smallestScale,
                           Calibration::largestScale))
            return problem;
    }
    return std::nullopt;
}

/// Labels of the first sheet that are not used.
int freeLabels(const SheetJob &job)
{
    const int all = labelCount(job.stock);
    const auto used
        = std::ranges::count_if(job.used, [all](int label) { return label >= 0 && label < all; });
    return all - static_cast<int>(used);
}

/// The free label of the first sheet that has `before` others before it.
int freeLabel(const SheetJob &job, qsizetype before)
{
    int label = 0;
    while (job.used.contains(label) || before-- > 0)
        ++label;
    return label;
}

} // namespace

LabelContent labelOfRow(const Placement &row, int copies)
{
    return {row.link, row.label, copies, row.number, row.texts};
}

std::optional<SheetError> sheetProblem(const SheetJob &job)
{
    if (const auto problem = stockProblem(job.stock))
        return SheetError{.reason = Reason::BadStock, .stock = problem};
    if (freeLabels(job) == 0)
        return SheetError{.reason = Reason::NoLabelFree};
    if (const auto problem = calibrationProblem(job.calibration))
        return problem;
    if (const auto problem
        = rangeProblem(Reason::DpiOutOfRange, job.dpi, SheetJob::smallestDpi, SheetJob::largestDpi))
        return problem;
    if (const auto problem = styleProblem({.colour = job.colour}))
        return SheetError{.reason = Reason::BadColour, .colour = problem};
    if (const auto misfit = job.design ? designMisfit(job.design->design, job.stock) : std::nullopt)
        return SheetError{.reason = Reason::DesignDoesNotFit, .misfit = misfit};
    return std::nullopt;
}

LabelPosition labelPosition(const SheetJob &job, qsizetype position)
{
    const int first = freeLabels(job);
    if (position < first)
        return {0, freeLabel(job, position)};
    const int perSheet = labelCount(job.stock);
    const qsizetype beyond = position - first;
    return {static_cast<int>(1 + beyond / perSheet), static_cast<int>(beyond % perSheet)};
}

std::pair<qsizetype, qsizetype> positionsOn(const SheetJob &job, int sheet)
{
    const qsizetype first = freeLabels(job);
    const qsizetype perSheet = labelCount(job.stock);
    return sheet == 0 ? std::pair(qsizetype{0}, first)
                      : std::pair(first + (sheet - 1) * perSheet, first + sheet * perSheet);
}

int sheetCount(const SheetJob &job, qsizetype labels)
{
    return labels == 0 ? 0 : labelPosition(job, labels - 1).sheet + 1;
}

} // namespace bellpush
