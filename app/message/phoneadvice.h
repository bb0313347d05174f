// SPDX-License-Identifier: MIT
#pragma once

#include "app/message/phonenumber.h"

#include <optional>

namespace bellpush {

/// Whether a numbering plan that libphonenumber knows could have given out `number`. Advice only:
/// WhatsApp also uses numbers that libphonenumber calls invalid, so a false warns and stops
/// nothing.
bool isLikely(const PhoneNumber &number);

/// A number as it is dialled in `country` (two capital letters, ISO 3166), if that country's
/// numbering plan could have given it out.
std::optional<PhoneNumber> nationalNumber(const QString &dialled, const QString &country);

/// Whether libphonenumber knows the numbers of `country`.
bool isCountry(const QString &country);

} // namespace bellpush
