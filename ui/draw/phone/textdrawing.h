// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/phone/laidtext.h"

#include <QColor>

class QPainter;

namespace bellpush {

/// How text reaches the paint device.
enum class TextDrawing {
    Native,   ///< As glyphs: screens and pictures of pixels.
    Outlines, ///< As filled paths, with colour emoji as pictures: QSvgGenerator would need the
              ///< fonts.
    Words,    ///< As glyphs and what they say, to a WordsDevice: pages for print.
};

struct TextColors {
    QColor plain;
    QColor link;
    QColor box;    ///< Behind inline code.
    QColor sample; ///< Behind a variable's value.
    QColor gap;    ///< Behind a variable without one.
};

/// Draws the text with the top left corner of its space at `origin`.
void drawLaidText(QPainter &painter, const LaidText &text, QPointF origin, const TextColors &colors,
                  TextDrawing drawing);

} // namespace bellpush
