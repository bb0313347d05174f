// SPDX-License-Identifier: MIT
#include "ui/draw/phone/mediabox.h"

#include <algorithm>
#include <cmath>

namespace bellpush {

namespace {

PhoneIcon iconOf(HeaderKind kind)
{
    switch (kind) {
    case HeaderKind::Video:
        return PhoneIcon::Video;
    case HeaderKind::Document:
        return PhoneIcon::Document;
    case HeaderKind::Image:
    case HeaderKind::Text:
    case HeaderKind::None:
        return PhoneIcon::Image;
    }
    Q_UNREACHABLE();
}

/// `room`, as tall as a picture of that size is at its width, between flat and square.
QRectF pictureRoom(const QRectF &room, QSizeF picture)
{
    constexpr qreal flattest = 0.4;
    const qreal share = std::clamp(picture.height() / picture.width(), flattest, 1.0);
    return {room.topLeft(), QSizeF(room.width(), std::round(room.width() * share))};
}

} // namespace

PlacedBox mediaBox(const BubbleMedia &media, const PhoneMetrics &metrics, const QRectF &room,
                   LaidTexts &texts)
{
    const PhoneMedia &seen = media.seen;
    if (!seen.picture.isNull())
        return {pictureRoom(room, seen.picture.size()), {}, {}, seen.picture};
    const BoxContent content{seen.isProblem ? PhoneIcon::Warning : iconOf(media.kind),
                             {media.word, media.fileName},
                             seen.words,
                             seen.isProblem};
    return media.kind == HeaderKind::Document
        ? rowBox(content, metrics, room, texts)
        : pictureBox(content, metrics, pictureRoom(room, {16, 9}), texts);
}

} // namespace bellpush
