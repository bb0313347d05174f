// SPDX-License-Identifier: MIT
#include "app/compose/businessdraft.h"

#include <cmath>

namespace bellpush {

namespace {

template <typename T>
void follow(T &member, const T &before, const T &now)
{
    if (member == before)
        member = now;
}

/// A number and where it is dialled go together.
template <typename Draft>
void followNumber(Draft &link, const Business &before, const Business &now)
{
    if (link.number != before.number)
        return;
    link.number = now.number;
    link.country = now.country;
}

QString brandOf(const Business &business)
{
    return business.brand.isEmpty() ? QString(PosterDraft::usualBrand) : business.brand;
}

/// Of `#RRGGBB`; 1, white's, where it is none. As WCAG 2.2 has it.
double luminance(const QString &colour)
{
    bool isNumber = false;
    const uint rgb = colour.mid(1).toUInt(&isNumber, 16);
    if (colour.size() != 7 || !colour.startsWith(u'#') || !isNumber)
        return 1;
    const auto linear = [rgb](int shift) {
        const double part = static_cast<double>((rgb >> shift) & 0xffU) / 255;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

QString codeColourOf(const Business &business)
{
    constexpr double darkEnough = 0.18; // ours: four times as dark as white, and a bit
    const QString &brand = business.brand;
    return luminance(brand) <= darkEnough ? brand : CodeDesign().colour;
}

} // namespace

PosterDraft followed(PosterDraft draft, const Business &before, const Business &now)
{
    followNumber(draft.link, before, now);
    follow(draft.businessName, before.name, now.name);
    follow(draft.hours, before.hours, now.hours);
    follow(draft.webAddress, before.webAddress, now.webAddress);
    follow(draft.brand, brandOf(before), brandOf(now));
    follow(draft.accent, before.accent, now.accent);
    follow(draft.logo, before.logo, now.logo);
    return draft;
}

CodeDraft followed(CodeDraft draft, const Business &before, const Business &now)
{
    followNumber(draft.link, before, now);
    follow(draft.design.colour, codeColourOf(before), codeColourOf(now));
    follow(draft.design.logo, before.logo, now.logo);
    return draft;
}

SheetDraft followed(SheetDraft draft, const Business &before, const Business &now)
{
    followNumber(draft, before, now); // of rows that have none
    follow(draft.look.businessName, before.name, now.name);
    follow(draft.look.brand, brandOf(before), brandOf(now));
    follow(draft.look.logo, before.logo, now.logo);
    return draft;
}

} // namespace bellpush
