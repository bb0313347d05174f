// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"
#include "app/posters/posterdesign.h"

#include <optional>

namespace bellpush {

/// The least size of words on a label, in mm of an em. Ours: 5 pt.
constexpr double smallestLabelWordsMm = 1.8;

/// Why a design of a sticker or a card does not go onto the labels of a stock.
struct DesignMisfit {
    enum class Reason {
        Unknown,      ///< There is none of that id.
        NotForLabels, ///< It is a poster or a tent.
        IsRound,      ///< And the labels are rectangles.
        IsRectangle,  ///< And the labels are round.
        Proportions,  ///< The labels are much wider, or much higher.
        TooSmall,     ///< least: the smallest labels it could be on.
    };

    Reason reason{};
    QString design{}; ///< Its id.
    QSizeF label{};   ///< In mm.
    QSizeF least{};

    friend bool operator==(const DesignMisfit &, const DesignMisfit &) = default;
};

/// Nothing where the design fits: of the labels' shape and about their proportions, and its code
/// and number can be read at their size.
std::optional<DesignMisfit> designMisfit(const PosterDesign &design, const LabelStock &stock);

/// The designs that fit, in the order of choice.
QList<PosterDesign> fittingDesigns(const LabelStock &stock);

/// The design with no words on a label of that size smaller than can be read.
PosterDesign onLabel(PosterDesign design, QSizeF label);

} // namespace bellpush
