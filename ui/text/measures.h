// SPDX-License-Identifier: MIT
#pragma once

#include <QSizeF>

class QLocale;

namespace bellpush {

/// In what somebody measures, and on what paper they print: as in their country, or as they chose.
struct Measures {
    enum class Unit { OfCountry, Millimetre, Inch };
    enum class Paper { OfCountry, A4, Letter };

    Unit unit = Unit::OfCountry;
    Paper paper = Paper::OfCountry;

    bool operator==(const Measures &) const = default;
};

/// For the whole program and from any thread, as QLocale's default is; of the country until it is
/// set.
Measures measures();
void setMeasures(const Measures &measures);

/// Whether lengths on paper are said in inches. Of the countries the United States do, and in
/// Britain it is millimetres.
bool usesInches(const QLocale &locale);

/// Whether the paper in the printer is Letter; else it is A4.
bool usesLetter(const QLocale &locale);

/// That paper, upright, in mm.
QSizeF usualPaper(const QLocale &locale);

} // namespace bellpush
