// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

/// The facts of the practice account: a pretended business on this machine.
namespace bellpush::practiceaccount {

inline constexpr QLatin1StringView businessName{"Practice Shop"};
/// A number of Meta's own examples, which rings nowhere.
inline constexpr QLatin1StringView phoneNumberDigits{"16315553601"};
/// Put in front of recipients that are written without `+`.
inline constexpr QLatin1StringView countryCallingCode{"1"};
inline constexpr QLatin1StringView phoneNumberId{"106540352242922"};
/// Any token is as good, but for an empty one and `expiredToken`.
inline constexpr QLatin1StringView accessToken{"PRACTICE"};
/// The token that is always answered with 190.
inline constexpr QLatin1StringView expiredToken{"EXPIRED"};

/// An error that a valid message draws when its recipient's number ends in the six digits of
/// `code`.
struct DrawnError {
    int code = 0;
    QLatin1StringView
        title; ///< Meta's own or, where it has none, ours: English, not for translation.
};

/// Every error that can be drawn, by ascending code: those of six digits that can come as an answer
/// to a send. Source: app/SOURCES.md, "Errors".
std::span<const DrawnError> drawnErrors();

/// A number that draws `code` (six digits), as `to` wants it: `+1 631 5` and the code, unspaced.
QString numberThatDraws(int code);

} // namespace bellpush::practiceaccount
