// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/country.h"
#include "app/values/phonenumber.h"

#include <optional>

namespace bellpush {

/// What was typed as a phone number, read into what will be dialled. Every link, request, print,
/// check and piece of advice is about `number`.
struct NumberReading {
    PhoneNumber number;
    std::optional<PhoneNumber> other{}; ///< What may be meant as well: somebody should look.
    bool isAsTyped = true;      ///< False: digits were left out or a country code was put in front.
    bool isPlusAssumed = false; ///< Nothing said that it begins with a country code.
    bool isLikely = true;       ///< A numbering plan could have given it out, or WhatsApp did.

    friend bool operator==(const NumberReading &, const NumberReading &) = default;
};

/// The only way from what was typed to a number. Pure but for libphonenumber's tables, which the
/// first number loads.
///
/// Reads what people type and spreadsheets keep: digits of any script; spaces, dots, dashes,
/// slashes, brackets and invisible characters between them; one leading plus or `00`; an apostrophe
/// in front, `.0` behind, and `1.6315553601E+10`. Refuses nothing typed (Missing), anything else
/// typed (StrayCharacter), a number that a spreadsheet has rounded (Rounded), one without country
/// code (LeadingZero; `found` is the country it is not of) and a wrong length (TooShort, TooLong,
/// in digits). Without the plans it refuses every number (NoNumberPlans).
///
/// What only callers at home dial is left out: the 0 of `+44 (0)20 …`, the 8 of `+7 8 …`, and
/// Argentina's 15, which is a 9 after the country code from abroad; but only where the number does
/// not exist with it and does without. WhatsApp's own ids stay as they are: `+52 1 …`, and eight
/// digits after a Brazilian area code. Without plus, what is a number of `country` is one.
Result<NumberReading, ValueError> readNumber(const QString &typed,
                                             const std::optional<Country> &country);

} // namespace bellpush
