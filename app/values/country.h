// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace bellpush {

/// Where a number without its country code is dialled: two capital letters, ISO 3166.
class Country
{
public:
    /// In any case; `UK` is Great Britain. Absent for what is no country's code.
    static std::optional<Country> from(const QString &typed);

    const QString &code() const { return m_code; }

    friend bool operator==(const Country &, const Country &) = default;

private:
    explicit Country(QString code) : m_code(std::move(code)) { }

    QString m_code;
};

} // namespace bellpush
