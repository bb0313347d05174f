// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/pdffonts.h"
#include "ui/draw/press/pdfimages.h"
#include "ui/draw/press/pdfwriter.h"

namespace bellpush {

/// Pages in PDF's operators. In mm from the bottom left corner, once the first of them has run.
class PdfContent
{
public:
    /// Both have to outlive this.
    PdfContent(PdfFonts &fonts, PdfImages &images, PdfOptions options);

    QByteArray contentOf(const PrintPage &page);

private:
    void add(const FilledPath &shape);
    void add(const DrawnPath &shape);
    void add(const PlacedCode &shape);
    void add(const PlacedText &shape);
    void add(const PlacedImage &shape);

    void setFill(const QColor &colour);
    void addOutlines(const PlacedText &text);
    void addWords(const PlacedText &text);
    void addColourRun(const PlacedText &text, const QGlyphRun &run);
    void addPicture(int number, const QRectF &area);
    QTransform toPage() const;

    PdfFonts &m_fonts;
    PdfImages &m_images;
    PdfOptions m_options;
    QByteArray m_text;   ///< Of the page so far.
    double m_height = 0; ///< Of the page.
    QColor m_fill;       ///< What the page's operators have set.
};

} // namespace bellpush
