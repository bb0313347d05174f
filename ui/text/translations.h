// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QCoreApplication;

namespace bellpush {

/// Where translations are looked for.
struct TranslationFolders {
    QString ours; ///< `bellpush_<language>.qm`
    QString qts;  ///< `qtbase_<language>.qm`
};

/// Makes `application` speak the user's language where there is a translation, and English with its
/// plural forms where there is none; numbers and dates follow. Qt's own words are of the same
/// language, and so is the direction of the layout.
void installTranslations(QCoreApplication &application, const TranslationFolders &folders);

/// From the programs' assets and, for Qt's own, from where Qt is installed.
void installTranslations(QCoreApplication &application);

} // namespace bellpush
