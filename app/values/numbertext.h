// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/valueerror.h"

namespace bellpush {

/// The digits of a number, without what people and spreadsheets put around and between them.
struct NumberText {
    QString digits{};     ///< 0 to 9, whatever script they were typed in.
    bool hasPlus = false; ///< In front of them.
};

/// `typed` without the white space around it and what a spreadsheet adds: an apostrophe that keeps
/// text, and the decimals of a whole number, whose 0 must not be dialled.
QString withoutSpreadsheetMarks(const QString &typed);

/// Refuses nothing typed (Missing) and what belongs in no number (StrayCharacter): a second line
/// neither, as `↵`.
Result<NumberText, ValueError> numberText(const QString &typed);

} // namespace bellpush
