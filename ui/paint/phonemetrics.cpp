// SPDX-License-Identifier: MIT
#include "ui/paint/phonemetrics.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

/// Roboto is Android's; without "Noto Color Emoji" in the list, DejaVu's black emoji come first.
TextFace face(qreal pixelSize, qreal leading, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Roboto"_s, u"Noto Sans"_s, u"Noto Color Emoji"_s});
    font.setPixelSize(static_cast<int>(std::lround(pixelSize)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, std::round(leading)};
}

} // namespace

PhoneMetrics phoneMetrics(qreal textScale)
{
    const qreal scale = std::clamp(textScale, 1.0, 2.0);
    PhoneMetrics metrics;
    metrics.body = face(15 * scale, 20 * scale, QFont::Normal);
    metrics.header = face(15 * scale, 20 * scale, QFont::Bold);
    metrics.footer = face(13 * scale, 17 * scale, QFont::Normal);
    metrics.time = face(11 * scale, 14 * scale, QFont::Normal);
    metrics.label = face(15 * scale, 20 * scale, QFont::Medium);
    metrics.small = face(12 * scale, 16 * scale, QFont::Medium);
    metrics.name = face(16 * scale, 20 * scale, QFont::Medium);
    metrics.subtitle = face(12 * scale, 15 * scale, QFont::Normal);
    metrics.clock = face(13, 16, QFont::Medium);
    return metrics;
}

} // namespace bellpush
