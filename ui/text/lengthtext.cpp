// SPDX-License-Identifier: MIT
#include "ui/text/lengthtext.h"

#include "app/core/units.h"
#include "ui/text/measures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace bellpush {

namespace {

struct LengthText {
    Q_DECLARE_TR_FUNCTIONS(LengthText)
};

// Ours: what is longer is nobody's paper, and may have hundreds of digits.
constexpr double longestWritten = 1e9;

/// With at most this many decimals, and none that say nothing.
QString number(double value, int decimals, const QLocale &locale)
{
    if (std::abs(value) >= longestWritten)
        return locale.toString(value, 'g', 6);
    const double scale = std::pow(10, decimals);
    double rounded = std::round(value * scale) / scale;
    int needed = 0;
    while (needed < decimals
           && std::abs(rounded * std::pow(10, needed) - std::round(rounded * std::pow(10, needed)))
               > 1e-6)
        ++needed;
    return locale.toString(rounded, 'f', needed);
}

/// In inches or millimetres, whichever people measure in, with at most so many decimals.
QString side(double mm, int ofInch, int ofMm, const QLocale &locale)
{
    return usesInches(locale) ? number(mm / mmPerInch, ofInch, locale) : number(mm, ofMm, locale);
}

/// Of one that was written by side().
QString withUnit(const QString &length, const QLocale &locale)
{
    return usesInches(locale) ? LengthText::tr("%1 in").arg(length)
                              : LengthText::tr("%1 mm").arg(length);
}

} // namespace

QString lengthText(double mm, const QLocale &locale)
{
    const int ofInch = std::abs(mm) < mmPerInch ? 3 : 2;
    const int ofMm = std::abs(mm) < 1 ? 2 : 1; // so have the modules of a code
    return withUnit(side(mm, ofInch, ofMm, locale), locale);
}

QString exactLengthText(double mm, const QLocale &locale)
{
    return withUnit(side(mm, 3, 2, locale), locale);
}

QString sizeText(QSizeF mm, const QLocale &locale)
{
    const auto of = [&locale](double length) {
        constexpr double large = 5 * mmPerInch; // labels have eighths of an inch; A4 has 8.27 in
        return side(length, length < large ? 3 : 2, 1, locale);
    };
    return withUnit(LengthText::tr("%1 × %2").arg(of(mm.width()), of(mm.height())), locale);
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
