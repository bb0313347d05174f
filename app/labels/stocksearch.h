// SPDX-License-Identifier: MIT
#pragma once

#include "app/labels/labelstock.h"

#include <QList>

namespace bellpush {

/// The stocks that every word of `words` fits, the best first; all of them if there is no word.
/// Words are what stands on a box: part of the maker, the part number (`L7160`, with a pack's
/// sheets `L7160-100`, one of several `5160/8160`), the name or the page; a number also the labels
/// on a sheet, or a side in millimetres; `63.5 x 38,1`, `1" x 2-5/8"` or `2⅝ × 1`, in millimetres,
/// centimetres or inches and either way round, the label's size or the columns and rows; `40 mm` a
/// side. `Ø 40` is round. Case, hyphens and dots inside a part number do not matter. Where that
/// fits nothing, each of several part numbers does, and words that no stock has are left out. What
/// follows the first 200 characters does not, either.
QList<LabelStock> foundStocks(const QList<LabelStock> &stocks, const QString &words);

} // namespace bellpush
