// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/pdffonts.h"

namespace bellpush {

/// Lines of text in PDF's operators, on a page in mm from the bottom left corner.
class PdfText
{
public:
    /// Both have to outlive this. `pageHeight` in mm.
    PdfText(QByteArray &text, PdfFonts &fonts, double pageHeight);

    /// Whether the glyphs where they stand say what the line says, in whatever direction, so that
    /// search and copying need not be told. Told, some readers get words from right to left the
    /// wrong way round (poppler 22).
    bool saysItself(const PlacedText &line);

    /// A run of a font that has outlines.
    void add(const PlacedText &line, const QGlyphRun &run);

private:
    void addGlyph(const PdfFonts::Glyph &glyph, QPointF position);
    void showSo(int font, double rise);
    void endString();

    QByteArray &m_text;
    PdfFonts &m_fonts;
    double m_height;

    // Of the run that is being added, in the units of its positions:
    double m_em = 0;
    double m_mmPerUnit = 1;
    double m_baseline = 0;
    double m_pen = 0; ///< Where the next glyph comes by itself.
    // What has been set:
    int m_font = -1;
    double m_rise = 0; ///< In mm.
    bool m_isInArray = false;
    bool m_isInString = false;
};

} // namespace bellpush
