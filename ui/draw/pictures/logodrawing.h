// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/values/logoproblem.h"

#include <QImage>
#include <QLatin1StringView>

namespace bellpush {

// Qt cannot be stopped while it draws an SVG, nor held to any memory. So another process does it,
// bellpush-cli, which has to stand beside this program: the file comes to its standard input, a PNG
// goes to its standard output.

/// The only argument that makes bellpush-cli draw a logo.
constexpr QLatin1StringView drawLogoArgument{"--draw-logo"};

/// No side of a logo has more pixels. Ours: 600 dpi on the largest logo of a 100 mm code are 700.
constexpr int mostLogoPixels = 1024;

/// How drawing a logo ends: the exit status of the process. Every other is TakesTooLong.
enum class LogoDrawing {
    Done = 0,
    NotAPicture = 20,
    Compressed = 21,
    Broken = 22,
    TooManyPixels = 23,
    RefersOutside = 24,
    DrawsNothing = 25,
    TooDeep = 26,
    UnreadInside = 27,
};

/// The picture that another process makes of `file`, within 256 MB and 2 s of computing. Blocks
/// meanwhile, 5 s at most.
Result<QImage, LogoProblem> drawnLogo(const QByteArray &file);

} // namespace bellpush
