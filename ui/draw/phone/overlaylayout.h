// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/bubblelayout.h"

namespace bellpush {

/// Where everything in what stands open over the chat goes: the panel in the phone's coordinates,
/// the rest from the panel's top left corner, scrolled to its beginning.
struct OverlayLayout {
    OverlayContent::Shape shape = OverlayContent::Shape::Sheet;
    QRectF panel{};
    qreal contentHeight = 0;
    QRectF avatar{}; ///< Null: there is none.
    QList<PhoneText> texts{};
    QRectF title{}; ///< Of the texts; what is not there is null.
    QRectF text{};
    QRectF noteBox{};
    QList<PlacedButton> buttons{};
    QList<Tappable> tappables{};

    qreal longestScroll() const { return std::max(0.0, contentHeight - panel.height()); }
};

/// Lays out what stands open on a phone whose screen is `screen`; what does not fit scrolls.
OverlayLayout layoutOverlay(const OverlayContent &content, const QString &initials,
                            const PhoneMetrics &metrics, const QRectF &screen, LaidTexts &texts);

/// The height of a screen on which all of it would be seen.
qreal neededHeight(const OverlayContent &content, const QString &initials,
                   const PhoneMetrics &metrics, qreal screenWidth, LaidTexts &texts);

} // namespace bellpush
