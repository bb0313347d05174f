// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace bellpush {

/// The words on the phone that the draft does not hold, in the user's language.
struct PhoneWords {
    QString emptyBody{};   ///< Stands in the bubble while there is no body.
    QString emptyButton{}; ///< Stands on a link button that has no label yet.
    QString image{};
    QString video{};
    QString document{};
    QString callLink{};         ///< On the card of a call link.
    QString templateTitle{};    ///< Stands in for the name while there is none.
    QString templateNote{};     ///< Says that the template's own words are not known here.
    QString templateLanguage{}; ///< `%1` is the language's code.
    QString today{};
    QString businessAccount{}; ///< Below the business's name.
    QString messageField{};    ///< In the field the customer would type in.

    friend bool operator==(const PhoneWords &, const PhoneWords &) = default;
};

/// Those words.
PhoneWords phoneWords();

} // namespace bellpush
