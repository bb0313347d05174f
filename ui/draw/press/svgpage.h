// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

namespace bellpush {

/// The page as a file of shapes, words as outlines, because the fonts are not everywhere. Each code
/// is one path of whole-module runs. The same page gives the same bytes. `title` is for the file's
/// readers and not drawn.
QByteArray toSvg(const PrintPage &page, const QString &title);

} // namespace bellpush
