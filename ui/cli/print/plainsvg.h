// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "ui/draw/pictures/logodrawing.h"

#include <QByteArray>

namespace bellpush {

/// An SVG that has all its parts within itself, written anew: without document type, entities and
/// processing instructions; pictures inside it are PNG or JPEG. Links that only lead elsewhere are
/// left out. Errors: NotAPicture, Broken, TooDeep,
/// DrawsNothing, UnreadInside, RefersOutside.
Result<QByteArray, LogoDrawing> plainSvg(const QByteArray &svg);

} // namespace bellpush
