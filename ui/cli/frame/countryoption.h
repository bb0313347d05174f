// SPDX-License-Identifier: MIT
#pragma once

#include "app/values/country.h"
#include "ui/cli/frame/arguments.h"

#include <QtGlobal>

namespace bellpush {

inline constexpr Option countryOption{
    .name = QLatin1StringView("--country"),
    .value = QLatin1StringView("CC"),
    .help
    = QT_TRANSLATE_NOOP("Option", "where numbers without country code are dialled, such as DE"),
    .kind = Option::Kind::Country};

/// What it names.
std::optional<Country> readCountry(const Arguments &arguments);

} // namespace bellpush
