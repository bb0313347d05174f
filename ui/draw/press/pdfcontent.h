// SPDX-License-Identifier: MIT
#pragma once

#include "ui/draw/press/pdffonts.h"
#include "ui/draw/press/pdfimages.h"
#include "ui/draw/press/pdfwriter.h"

#include <QMap>

namespace bellpush {

/// Pages in PDF's operators. In mm from the bottom left corner, once the first of them has run.
class PdfContent
{
public:
    /// Both have to outlive this.
    PdfContent(PdfFonts &fonts, PdfImages &images, PdfOptions options);

    QByteArray contentOf(const PrintPage &page);

    /// The entries of a page's graphics states.
    QByteArray states() const;

private:
    void add(const FilledPath &shape);
    void add(const DrawnPath &shape);
    void add(const PlacedCode &shape);
    void add(const PlacedText &shape);
    void add(const PlacedImage &shape);

    void setFill(const QColor &colour);
    void setOpacity(int alpha);
    void setEnds(DrawnPath::Ends ends);
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
    // What the page's operators have set:
    QColor m_fill;
    int m_alpha = 255;
    DrawnPath::Ends m_ends = DrawnPath::Ends::Flat;
    QMap<int, QByteArray> m_states; ///< How far things shine through that do.
};

} // namespace bellpush
