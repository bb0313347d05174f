// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/posterwords.h"

namespace bellpush {

/// Lines of a price list, or to write on.
struct LaidRows {
    QList<PrintShape> shapes{}; ///< From their own top left corner.
    QSizeF size{};
    double emMm = 0;
    QString leftOut{};     ///< The first line that is too long at the smallest size.
    QString withoutFont{}; ///< As of a text.
};

/// A line of prices in two: what it is, and the price that stands last.
struct PriceLine {
    QString what{};
    QString price{}; ///< Empty where the line ends with none.
};

PriceLine priceLine(const QString &line);

/// The lines of an item, as wide as the room is, all in one size.
LaidRows posterRows(const PosterItem &item, const WordsRoom &room, const PosterContent &content,
                    Qt::LayoutDirection direction);

} // namespace bellpush
