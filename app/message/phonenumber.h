// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/message/valueerror.h"

namespace bellpush {

/// An international telephone number, kept as its digits without the leading plus.
///
/// 7 to 15 digits, not starting with 0. The upper bound is ITU-T E.164's; the lower is ours, to
/// catch a number typed without its country code.
class PhoneNumber
{
public:
    static constexpr qsizetype shortest = 7;
    static constexpr qsizetype longest = 15;

    /// Reads what people type: spaces, dots, dashes, slashes, brackets, invisible direction marks
    /// and one leading plus are skipped; digits of any script are read. Refuses nothing typed
    /// (Missing), anything else typed (StrayCharacter), a national number (LeadingZero) and a wrong
    /// length (TooShort, TooLong, in digits).
    static Result<PhoneNumber, ValueError> from(const QString &typed);

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
