// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace bellpush {

class Country;

// What libphonenumber knows of numbering plans. The first call loads it and its tables. Digits are
// 0 to 9 only. WhatsApp has ids that it calls invalid: it advises, numberreading.h decides.

/// The module with the plans, if it is missing from this installation. Nothing below knows a number
/// then.
std::optional<QString> missingNumberPlans();

/// A number in its two parts.
struct PlannedNumber {
    QString code{};     ///< Of the country: `44`.
    QString national{}; ///< What follows it from abroad; the zeros of Italy are part of it.

    QString digits() const { return code + national; }

    friend bool operator==(const PlannedNumber &, const PlannedNumber &) = default;
};

/// Digits that begin with a country code, as libphonenumber reads them: without what is dialled at
/// home only. Absent where there is no such code.
std::optional<PlannedNumber> plannedNumber(const QString &digits);

/// Digits as they are dialled in `country`, read likewise.
struct HomeNumber {
    PlannedNumber number{};
    bool isAbroad = false; ///< They begin with what is dialled there for abroad: 00, 011, 0011, …
};
std::optional<HomeNumber> homeNumber(const QString &digits, const Country &country);

enum class Standing {
    Impossible, ///< No number there has so many digits.
    Possible,
    Valid, ///< The plan could have given it out.
};

/// Of exactly these digits.
Standing standing(const PlannedNumber &number);

/// The national part in groups, as its country writes it for readers abroad.
QString groupedNational(const PlannedNumber &number);

} // namespace bellpush
