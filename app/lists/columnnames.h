// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace bellpush {

/// What a column of a list is for; which one holds the numbers says numberColumn().
enum class ColumnRole {
    Payload,
    Label,
    Headline,
    Business,
    Text,
    GivenName,
    MiddleName,
    FamilyName,
};

/// A column's name as names are compared: without case, accents, spaces and punctuation, and what
/// is beyond 200 characters.
/// `Número de teléfono` is `numerodetelefono`.
QString plainName(const QString &name);

/// The column with a name that means `role`, the clearest name first: `WhatsApp` before `Phone`
/// before `No.`. Understands English, German, Spanish, French, Italian, Portuguese, Dutch, Polish,
/// Turkish, Indonesian, Russian, Arabic and Hindi words for it.
std::optional<qsizetype> columnNamed(ColumnRole role, const QStringList &names);

/// Whether a cell is nothing but such a word, or a telephone's, and so stands in a header.
bool isColumnName(const QString &cell);

} // namespace bellpush
