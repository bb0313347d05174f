// SPDX-License-Identifier: MIT
#include "ui/text/measures.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <atomic>

namespace bellpush {

namespace {

std::atomic<Measures> chosen;

// app/SOURCES.md, "Paper". Canada prints on Letter what it measures
// in millimetres.
constexpr std::array letterCountries{
    QLocale::Belize,       QLocale::Canada,     QLocale::Chile,       QLocale::Colombia,
    QLocale::CostaRica,    QLocale::ElSalvador, QLocale::Guatemala,   QLocale::Mexico,
    QLocale::Nicaragua,    QLocale::Panama,     QLocale::Philippines, QLocale::PuertoRico,
    QLocale::UnitedStates, QLocale::Venezuela};

} // namespace

Measures measures()
{
    return chosen;
}

void setMeasures(const Measures &measures)
{
    chosen = measures;
}

bool usesInches(const QLocale &locale)
{
    if (const auto unit = measures().unit; unit != Measures::Unit::OfCountry)
        return unit == Measures::Unit::Inch;
    return locale.measurementSystem() == QLocale::ImperialUSSystem;
}

bool usesLetter(const QLocale &locale)
{
    if (const auto paper = measures().paper; paper != Measures::Paper::OfCountry)
        return paper == Measures::Paper::Letter;
    return std::ranges::find(letterCountries, locale.territory()) != letterCountries.end();
}

QSizeF usualPaper(const QLocale &locale)
{
    return usesLetter(locale) ? QSizeF(215.9, 279.4) : QSizeF(210, 297);
}

} // namespace bellpush
