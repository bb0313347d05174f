// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/numberplan.h"

namespace bellpush {

/// WhatsApp gave out numbers under rules that the plans have left behind, and goes on calling them
/// so: Mexico's mobile numbers with a 1 after the country code (`+52 1 …`), Brazil's with eight
/// digits after the area code instead of nine. If `number` is one of those: what its plan calls it
/// now. Source: app/SOURCES.md, "Phone numbers".
std::optional<PlannedNumber> planOfWhatsAppId(const PlannedNumber &number);

} // namespace bellpush
