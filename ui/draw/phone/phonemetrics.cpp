// SPDX-License-Identifier: MIT
#include "ui/draw/phone/phonemetrics.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

using namespace Qt::StringLiterals;

namespace {

/// Roboto is Android's. Apple's own face is not free; Inter is the nearest to it. Without "Noto
/// Color Emoji" in the list, DejaVu's black emoji come first.
QStringList families(PhonePlatform platform)
{
    const QString own = platform == PhonePlatform::Android ? u"Roboto"_s : u"Inter"_s;
    return {own, u"Noto Sans"_s, u"Noto Color Emoji"_s};
}

/// Makes the faces of one platform, all measured in the size of the body.
class FaceMaker
{
public:
    FaceMaker(PhonePlatform platform, qreal bodySize)
        : m_families(families(platform)),
          m_size(static_cast<int>(std::lround(bodySize)))
    { }

    TextFace face(qreal pixelSize, qreal leading, QFont::Weight weight) const
    {
        QFont font;
        font.setFamilies(m_families);
        font.setPixelSize(m_size);
        font.setWeight(weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        return {font, std::round(leading), std::round(pixelSize) / m_size};
    }

private:
    QStringList m_families;
    int m_size;
};

PhoneShape shapeOf(PhonePlatform platform)
{
    switch (platform) {
    case PhonePlatform::Android:
        return {};
    case PhonePlatform::Ios:
        return {.platform = PhonePlatform::Ios,
                .frameRadius = 52,
                .bezel = 7,
                .aspect = 2.1,
                .statusHeight = 44,
                .avatarSize = 36,
                .bubbleRadius = 16,
                .hasTailAtBottom = true,
                .bubbleShare = 0.84,
                .buttonHeight = 46};
    case PhonePlatform::Computer:
        return {.platform = PhonePlatform::Computer,
                .frameRadius = 10,
                .bezel = 1,
                .aspect = 1.3,
                .statusHeight = 28,
                .avatarSize = 36,
                .bubbleRadius = 8,
                .hasTailAtBottom = false,
                .bubbleShare = 0.8,
                .buttonHeight = 44};
    }
    Q_UNREACHABLE();
}

} // namespace

PhoneMetrics phoneMetrics(PhonePlatform platform, qreal textScale)
{
    const qreal scale = std::clamp(textScale, 1.0, 2.0);
    const bool isApple = platform == PhonePlatform::Ios;
    const qreal larger = isApple ? 1 : 0; // iOS sets its text a size larger
    const FaceMaker maker(platform, (15 + larger) * scale);
    const QFont::Weight strong
        = platform == PhonePlatform::Android ? QFont::Medium : QFont::DemiBold;
    PhoneMetrics metrics;
    metrics.shape = shapeOf(platform);
    metrics.body = maker.face((15 + larger) * scale, (20 + larger) * scale, QFont::Normal);
    metrics.header = maker.face((15 + larger) * scale, (20 + larger) * scale, QFont::Bold);
    metrics.footer = maker.face(13 * scale, 17 * scale, QFont::Normal);
    metrics.time = maker.face(11 * scale, 14 * scale, QFont::Normal);
    metrics.label = maker.face((15 + larger) * scale, (20 + larger) * scale,
                               isApple ? QFont::Normal : QFont::Medium);
    metrics.small = maker.face(12 * scale, 16 * scale, QFont::Medium);
    metrics.name = maker.face(16 * scale, 20 * scale, strong);
    metrics.subtitle = maker.face(12 * scale, 15 * scale, QFont::Normal);
    metrics.clock = maker.face(13 + 2 * larger, 16 + 2 * larger, strong);
    metrics.title = maker.face(19 * scale, 26 * scale, strong);
    return metrics;
}

} // namespace bellpush
