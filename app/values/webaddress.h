// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/valueerror.h"

namespace bellpush {

/// An absolute http or https address with a host, as typed (white space around it removed).
///
/// No length limit is documented for a link button; `longestKnown`, the limit of a template's URL
/// button, only warns. Source: app/SOURCES.md, "CTA URL" and "Templates".
class WebAddress
{
public:
    static constexpr qsizetype longestKnown = 2000; ///< Characters.

    /// Refuses nothing (Missing), white space inside (StrayCharacter) and everything that is no
    /// such address (Malformed).
    static Result<WebAddress, ValueError> from(const QString &typed);

    const QString &toString() const { return m_address; }

    friend bool operator==(const WebAddress &, const WebAddress &) = default;

private:
    explicit WebAddress(QString address) : m_address(std::move(address)) { }

    QString m_address;
};

} // namespace bellpush
