// SPDX-License-Identifier: MIT
#include "ui/text/lengthtext.h"

#include "app/core/units.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace bellpush {

namespace {

struct LengthText {
    Q_DECLARE_TR_FUNCTIONS(LengthText)
};

/// With at most this many decimals, and none that say nothing.
QString number(double value, int decimals, const QLocale &locale)
{
    const double scale = std::pow(10, decimals);
    double rounded = std::round(value * scale) / scale;
    int needed = 0;
    while (needed < decimals
           && std::abs(rounded * std::pow(10, needed) - std::round(rounded * std::pow(10, needed)))
               > 1e-6)
        ++needed;
    return locale.toString(rounded, 'f', needed);
}

} // namespace

bool usesInches(const QLocale &locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem;
}

QString lengthText(double mm, const QLocale &locale)
{
    if (usesInches(locale))
        return LengthText::tr("%1 in").arg(number(mm / mmPerInch, mm < mmPerInch ? 3 : 2, locale));
    return LengthText::tr("%1 mm").arg(number(mm, mm < 1 ? 2 : 1, locale));
}

QString distanceText(double mm, const QLocale &locale)
{
    constexpr double cm = 10;
    constexpr double metre = 1000;
    constexpr double lastCm = 995; // from here on they would be rounded to a hundred
    constexpr double foot = 12 * mmPerInch;
    if (usesInches(locale))
        return mm < 3 * foot ? LengthText::tr("%1 in").arg(number(mm / mmPerInch, 0, locale))
                             : LengthText::tr("%1 ft").arg(number(mm / foot, 1, locale));
    return mm < lastCm ? LengthText::tr("%1 cm").arg(number(mm / cm, 0, locale))
                       : LengthText::tr("%1 m").arg(number(mm / metre, 1, locale));
}

} // namespace bellpush
