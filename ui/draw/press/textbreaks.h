// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// Whether a line may end before the character at `at`, where Unicode allows it: not inside a phone
/// number, a range (9:00–18:00, Mon–Fri) or between a number and its unit (9 am, 25 €).
bool breaksWell(const QString &text, qsizetype at);

/// The same words with each phone number set apart (U+2066, U+2069), so that its groups keep their
/// order among words that are read from the right.
QString withNumbersApart(const QString &text);

} // namespace bellpush
