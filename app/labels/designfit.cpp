// SPDX-License-Identifier: MIT
#include "app/labels/designfit.h"

#include "app/posters/posterdesigns.h"
#include "app/posters/posterpaper.h"
#include "app/qr/qrprint.h"

#include <algorithm>

namespace bellpush {

namespace {

using Reason = DesignMisfit::Reason;

/// Ours: how much wider or higher than it was drawn a design may be made.
constexpr double mostStretch = 1.4;

bool isForLabels(const PosterDesign &design)
{
    return design.group == PosterGroup::Sticker || design.group == PosterGroup::Card;
}

bool isRound(const PosterDesign &design)
{
    const auto paper = posterPaper(design.papers.constFirst());
    return paper && paper->shape == PosterPaper::Shape::Ellipse;
}

/// Of a label's shape to the design's: 1 where they are the same.
double stretch(const PosterDesign &design, QSizeF label)
{
    const double ratio
        = label.width() / label.height() * design.reference.height() / design.reference.width();
    return std::max(ratio, 1 / ratio);
}

/// How small the code of a usual link may be made.
double leastScaleOfCode(const PosterItem &item)
{
    constexpr int usualModules = 33; // of a call link with a short payload
    const int modules = item.hasPlate ? modulesAcross(usualModules) : usualModules;
    return smallestModuleMm * modules / item.size.width();
}

/// How small a design may be made, as a part of what it was drawn as.
double leastScale(const PosterDesign &design)
{
    // Ours: a number with its country code in the smallest words.
    constexpr double numberMm = 16;
    double least = 0;
    for (const PosterStack &stack : design.stacks) {
        for (const PosterItem &item : stack.items) {
            if (item.kind == PosterItem::Kind::Code)
                least = std::max(least, leastScaleOfCode(item));
            else if (item.kind == PosterItem::Kind::Words && item.field == PosterField::Number)
                least = std::max(least, numberMm / stack.area.width());
        }
    }
    return least;
}

double scaleOf(const PosterDesign &design, QSizeF label)
{
    return std::min(label.width() / design.reference.width(),
                    label.height() / design.reference.height());
}

} // namespace

std::optional<DesignMisfit> designMisfit(const PosterDesign &design, const LabelStock &stock)
{
    const auto misfit = [&](Reason reason) {
        return DesignMisfit{
            .reason = reason,
            .design = design.id,
            .label = stock.label,
            .least = design.reference * leastScale(design),
        };
    };
    const bool isRoundLabel = stock.shape == LabelStock::Shape::Ellipse;
    if (design.papers.isEmpty())
        return misfit(Reason::Unknown);
    if (!isForLabels(design))
        return misfit(Reason::NotForLabels);
    if (isRound(design) != isRoundLabel)
        return misfit(isRoundLabel ? Reason::IsRectangle : Reason::IsRound);
    if (!(stretch(design, stock.label) <= mostStretch))
        return misfit(Reason::Proportions);
    if (!(scaleOf(design, stock.label) >= leastScale(design)))
        return misfit(Reason::TooSmall);
    return std::nullopt;
}

QList<PosterDesign> fittingDesigns(const LabelStock &stock)
{
    QList<PosterDesign> designs;
    std::ranges::copy_if(
        posterDesigns(), std::back_inserter(designs),
        [&stock](const PosterDesign &design) { return !designMisfit(design, stock); });
    return designs;
}

PosterDesign onLabel(PosterDesign design, QSizeF label)
{
    const double least = smallestLabelWordsMm / scaleOf(design, label);
    for (PosterStack &stack : design.stacks) {
        for (PosterItem &item : stack.items) {
            if (item.kind != PosterItem::Kind::Words)
                continue;
            item.smallest = std::max(item.smallest, least);
            item.largest = std::max(item.largest, item.smallest);
        }
    }
    return design;
}

} // namespace bellpush
