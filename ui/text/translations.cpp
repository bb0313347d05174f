// SPDX-License-Identifier: MIT
#include "ui/text/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace bellpush {

void installTranslations(QCoreApplication &application)
{
    // The C locale writes seconds into short times and nothing between thousands: for machines.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));

    const auto folder = u":/translations"_s;
    auto *translator = new QTranslator(&application);
    const bool isLoaded = translator->load(QLocale(), u"bellpush"_s, u"_"_s, folder)
        || translator->load(u"bellpush_en"_s, folder);
    if (isLoaded)
        QCoreApplication::installTranslator(translator);
}

} // namespace bellpush
