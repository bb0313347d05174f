// SPDX-License-Identifier: MIT
#include "app/values/country.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bellpush {

std::optional<Country> Country::from(const QString &typed)
{
    const QString letters = typed.trimmed().toUpper();
    const QString code = letters == "UK"_L1 ? u"GB"_s : letters; // reserved for it in ISO 3166
    if (code.size() != 2 || QLocale::codeToTerritory(code) == QLocale::AnyTerritory)
        return std::nullopt;
    return Country(code);
}

} // namespace bellpush
