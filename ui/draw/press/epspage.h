// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

namespace bellpush {

/// The page as Encapsulated PostScript, level 2: words as outlines, gray as black ink, every other
/// colour mixed of the four inks by the plain formula, which no profile stands behind. Pictures
/// stay red, green and blue. PostScript has no transparency: a picture is mixed with what lies
/// below it. The same page gives the same bytes. `title` is for the file's readers and not drawn.
QByteArray toEps(const PrintPage &page, const QString &title);

} // namespace bellpush
