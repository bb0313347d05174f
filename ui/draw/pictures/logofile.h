// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/logoproblem.h"

#include <QImage>

namespace bellpush {

/// The picture in a logo's file, upright and no larger than it will ever be printed; SVG is drawn
/// as large. A PNG or JPEG is read here, within the bounds of a header's picture; everything else,
/// and those that WhatsApp would not show, by another process: see drawnLogo(). May block for
/// seconds; any thread may call it.
Result<QImage, LogoProblem> logoPicture(const QByteArray &file);

/// The same of the file at `path`.
Result<QImage, LogoProblem> readLogo(const QString &path);

} // namespace bellpush
