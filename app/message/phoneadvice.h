// SPDX-License-Identifier: MIT
#pragma once

namespace bellpush {

class PhoneNumber;

/// Whether a numbering plan that libphonenumber knows could have given out `number`. Advice only:
/// WhatsApp also uses numbers that libphonenumber calls invalid, so a false warns and stops
/// nothing.
bool isLikely(const PhoneNumber &number);

} // namespace bellpush
