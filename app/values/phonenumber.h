// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/valueerror.h"

namespace bellpush {

/// An international telephone number, kept as its digits without the leading plus.
///
/// 7 to 15 digits, not starting with 0. The upper bound is ITU-T E.164's; the lower is ours, to
/// catch a number typed without its country code. What somebody typed becomes one by readNumber()
/// only, so that the number that is judged is the number that is dialled.
class PhoneNumber
{
public:
    static constexpr qsizetype shortest = 7;
    static constexpr qsizetype longest = 15;

    /// Reads what the program wrote itself: the digits 0 to 9, with or without the plus. Refuses
    /// nothing (Missing), anything else (StrayCharacter), a national number (LeadingZero) and a
    /// wrong length (TooShort, TooLong, in digits).
    static Result<PhoneNumber, ValueError> fromDigits(QStringView digits);

    const QString &digits() const { return m_digits; }

    /// As the Cloud API wants it: `+` and the digits. Without the plus WhatsApp would put the
    /// business's own country code in front. Source: app/SOURCES.md, "Phone numbers".
    QString e164() const { return u'+' + m_digits; }

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    explicit PhoneNumber(QString digits) : m_digits(std::move(digits)) { }

    QString m_digits;
};

} // namespace bellpush
