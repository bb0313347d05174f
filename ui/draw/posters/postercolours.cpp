// SPDX-License-Identifier: MIT
#include "ui/draw/posters/postercolours.h"

#include "ui/draw/codes/contrast.h"

namespace bellpush {

namespace {

/// One of the two is always over 4.5: their contrasts multiply to 21. White first, because on a
/// strong colour it looks brighter than the measure says.
QColor readableOn(const QColor &ground)
{
    return contrastRatio(Qt::white, ground) >= leastTextContrast ? Qt::white : Qt::black;
}

/// `part` of `colour`, and the rest of `other`.
QColor mixed(const QColor &colour, const QColor &other, double part)
{
    const auto mix = [part](int one, int two) {
        return qRound(one * part + two * (1 - part));
    };
    return {mix(colour.red(), other.red()), mix(colour.green(), other.green()),
            mix(colour.blue(), other.blue())};
}

/// The colour, mixed with as little of `other` as makes it stand out from `ground`.
QColor standingOut(const QColor &colour, const QColor &other, const QColor &ground, double contrast)
{
    constexpr int steps = 100;
    for (int i = 0; i < steps; ++i) {
        const QColor tried = i == 0 ? colour : mixed(colour, other, 1.0 - double(i) / steps);
        if (contrastRatio(tried, ground) >= contrast)
            return tried;
    }
    return other;
}

} // namespace

QColor posterColour(PosterColour role, const PosterPalette &palette)
{
    constexpr QColor muted(0x55, 0x55, 0x55);
    constexpr double tint = 0.1; // ours: as much as still looks like paper
    constexpr double glow = 7;   // WCAG 2.2, 1.4.6: what it asks of the best
    const QColor brand = palette.brand;
    const QColor accent = palette.accent.isValid() ? palette.accent : brand;
    switch (role) {
    case PosterColour::Paper:
        return Qt::white;
    case PosterColour::Ink:
        return Qt::black;
    case PosterColour::Muted:
        return muted;
    case PosterColour::Brand:
        return brand;
    case PosterColour::BrandText:
        return readableOnPaper(brand);
    case PosterColour::OnBrand:
        return readableOn(brand);
    case PosterColour::Accent:
        return accent;
    case PosterColour::AccentText:
        return readableOnPaper(accent);
    case PosterColour::OnAccent:
        return readableOn(accent);
    case PosterColour::Tint:
        return mixed(brand, Qt::white, tint);
    case PosterColour::Dark:
        return darkGround(brand);
    case PosterColour::OnDark:
        return Qt::white;
    case PosterColour::GlowOnDark:
        return standingOut(accent, Qt::white, darkGround(brand), glow);
    }
    Q_UNREACHABLE();
}

QColor readableOnPaper(const QColor &brand)
{
    return standingOut(brand, Qt::black, Qt::white, leastTextContrast);
}

QColor codeColour(const PosterPalette &palette)
{
    constexpr double pale = 3; // such a colour, darkened, is no longer the shop's
    if (contrastRatio(palette.brand, Qt::white) >= pale)
        return readableOnPaper(palette.brand);
    const bool hasDark
        = palette.accent.isValid() && contrastRatio(palette.accent, Qt::white) >= leastTextContrast;
    return hasDark ? palette.accent : darkGround(palette.brand);
}

QColor darkGround(const QColor &brand)
{
    constexpr double part = 0.22; // ours: one still sees which colour it is
    constexpr QColor night(0x0b, 0x0e, 0x12);
    return mixed(brand, night, part);
}

} // namespace bellpush
