// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QList>

namespace bellpush {

/// The stocks that every word of `words` fits, the best first; all of them if there is no word.
/// A word fits a part of the maker, the part number, the name or the page; a number also the labels
/// on a sheet; `63.5 x 38,1`, in millimetres or inches and either way round, the label's size or
/// the columns and rows; `40 mm` a side. Case, hyphens and dots inside a part number do not matter.
/// What follows the first 200 characters does not, either.
QList<LabelStock> foundStocks(const QList<LabelStock> &stocks, const QString &words);

} // namespace bellpush
