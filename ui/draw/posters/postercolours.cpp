// SPDX-License-Identifier: MIT
#include "ui/draw/posters/postercolours.h"

#include "ui/draw/codes/contrast.h"

namespace bellpush {

QColor posterColour(PosterColour role, const QColor &brand)
{
    constexpr QColor muted(0x55, 0x55, 0x55);
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
        // One of the two is always over 4.5: their contrasts multiply to 21. White first, because
        // on a strong colour it looks brighter than the measure says.
        return contrastRatio(Qt::white, brand) >= leastTextContrast ? Qt::white : Qt::black;
    }
    Q_UNREACHABLE();
}

QColor readableOnPaper(const QColor &brand)
{
    if (contrastRatio(brand, Qt::white) >= leastTextContrast)
        return brand;
    constexpr int steps = 100;
    for (int i = 1; i < steps; ++i) {
        const int kept = steps - i;
        const QColor darker(brand.red() * kept / steps, brand.green() * kept / steps,
                            brand.blue() * kept / steps);
        if (contrastRatio(darker, Qt::white) >= leastTextContrast)
            return darker;
    }
    return Qt::black;
}

} // namespace bellpush
