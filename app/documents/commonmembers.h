// SPDX-License-Identifier: MIT
#pragma once

#include "app/documents/members.h"
#include "app/qr/qrmatrix.h"
#include "app/values/country.h"
#include "app/values/picturefile.h"

namespace bellpush {

// Members that several kinds of drafts have.

inline constexpr std::array<std::pair<ErrorCorrection, QLatin1StringView>, 4> correctionNames{{
    {ErrorCorrection::Low, QLatin1StringView("L")},
    {ErrorCorrection::Medium, QLatin1StringView("M")},
    {ErrorCorrection::Quartile, QLatin1StringView("Q")},
    {ErrorCorrection::High, QLatin1StringView("H")},
}};

void describeCountry(Members &members, std::optional<Country> &country);

/// `file` is where it is, `data` what it holds (base64) where it is taken along.
void describePicture(Members &members, QLatin1StringView key, PictureFile &picture);

} // namespace bellpush
