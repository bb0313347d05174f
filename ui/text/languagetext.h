// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QStringList>

namespace bellpush {

/// Languages by the names their speakers give them, with a country where the code has one:
/// `Deutsch, português (Brasil)`.
QString languagesText(const QStringList &codes);

/// The codes (BCP 47) of languages typed with commas between them: by their own names, their
/// English ones, or their codes, in any case. The error is the first words that are none.
Result<QStringList, QString> languageCodes(const QString &typed);

} // namespace bellpush
