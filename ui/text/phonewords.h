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
    QString sent{};            ///< What one tick means, then two, then two in colour.
    QString delivered{};
    QString read{};
    QString copyCode{};      ///< On a button that copies a code; WhatsApp's own label.
    QString seeAllOptions{}; ///< On the button that opens the others.
    QString options{};       ///< Above them.
    QString readMore{};      ///< Where a long body is cut.
    QString calling{};       ///< While the phone calls.
    QString hangUp{};
    QString back{};
    QString close{};
    QString callEnded{};       ///< Of a call button after its time.
    QString callEndedText{};   ///< What the customer reads then.
    QString readingNote{};     ///< Says that this is our reading.
    QString noCallsHere{};     ///< Of a call button on a computer.
    QString noCallsText{};     ///< What that means.
    QString payloadNote{};     ///< What the webhook gets; `%1` is the payload.
    QString noPayloadNote{};   ///< The same without one.
    QString linkPayloadNote{}; ///< Both of a call by a link.
    QString noLinkPayloadNote{};
    QString opens{};          ///< Above the address that a tap opens.
    QString dials{};          ///< Above the number that a tap dials.
    QString copies{};         ///< Above the code that a tap copies.
    QString oldAppNotice{};   ///< In place of a bubble that an old app does not get.
    QString computerNotice{}; ///< In place of a bubble that computers do not show.

    friend bool operator==(const PhoneWords &, const PhoneWords &) = default;
};

/// Those words.
PhoneWords phoneWords();

} // namespace bellpush
