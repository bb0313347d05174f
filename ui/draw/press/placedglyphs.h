// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/printpage.h"

#include <QRawFont>

namespace bellpush {

/// Whether the font's glyphs are pictures (tables CBLC, COLR, sbix), which have no outlines.
bool isColourFont(const QRawFont &font);

/// A glyph of a colour font. `area` is in ems from the glyph's origin, y down.
struct GlyphPicture {
    QImage image{}; ///< Null where the glyph shows nothing.
    QRectF area{};
    double advance = 0; ///< In the same ems.

    /// What those ems are where the glyph is shown in `font`: pictures come in few sizes, and Qt
    /// makes small ones smaller than their font's.
    double em(const QRawFont &font, quint32 glyph) const;
};

/// Drawn large enough for print. Takes its time: to be kept by who needs it again.
GlyphPicture glyphPicture(const QRawFont &font, quint32 glyph);

/// A line of text without its fonts, in mm.
struct TextShapes {
    QPainterPath outlines{}; ///< To be filled by the winding rule.
    QList<PlacedImage> pictures{};
};

TextShapes textShapes(const PlacedText &text);

} // namespace bellpush
