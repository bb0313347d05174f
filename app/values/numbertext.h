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

/// Refuses nothing typed (Missing) and what belongs in no number (StrayCharacter): a second line
/// neither, as `↵`. Nor what a spreadsheet has rounded (Rounded).
Result<NumberText, ValueError> numberText(const QString &typed);

} // namespace bellpush
