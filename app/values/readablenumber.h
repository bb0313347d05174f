// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

class PhoneNumber;

/// The number in groups, as its country writes it for readers abroad: `+49 30 1234567`. One whose
/// plan is not known stays without.
QString readableNumber(const PhoneNumber &number);

} // namespace bellpush
