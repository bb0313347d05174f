// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/valueerror.h"

namespace bellpush {

/// A business-scoped user id (BSUID), such as `US.13491208655302741918`, or the parent form
/// `US.ENT.…`: a country's two capital letters, a dot, then 1 to 128 ASCII letters and digits.
/// Source: app/SOURCES.md, "Envelope", `recipient`.
class UserId
{
public:
    static constexpr qsizetype longest = 128; ///< Of the part after the prefix.

    /// Whether `typed` is meant as one: two letters and a dot lead no phone number.
    static bool isMeantBy(QStringView typed);

    /// Refuses nothing (Missing), an id that is too long (TooLong) and everything else (Malformed).
    static Result<UserId, ValueError> from(const QString &typed);

    const QString &toString() const { return m_id; }

    friend bool operator==(const UserId &, const UserId &) = default;

private:
    explicit UserId(QString id) : m_id(std::move(id)) { }

    QString m_id;
};

} // namespace bellpush
