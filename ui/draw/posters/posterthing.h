// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/posters/postercontent.h"
#include "ui/draw/press/printpage.h"

namespace bellpush {

/// What stands on a poster and is no words.
struct PosterThing {
    QList<PrintShape> shapes{};
    QRectF code{}; ///< The dark part of a code; null for all else.
};

/// How large a logo and the white plate below it are within `room`.
QSizeF platedLogo(QSize logo, QSizeF room);

/// A code (on its plate, if it has one), a logo, a handset or a rule in its place; nothing for
/// words. Without a code, its place is gray.
PosterThing posterThing(const PosterItem &item, const QRectF &area, const PosterContent &content);

} // namespace bellpush
